import type { VoiceInstruction } from '@aduan/core/voice';

/** What the caller does with the phone. */
export type OfficerAct =
  | { readonly type: 'digits'; readonly digits: string }
  | { readonly type: 'speech'; readonly text: string }
  | { readonly type: 'silence' | 'continued' };

/** The state of a caller who waits for an officer. */
export interface WaitingUpdate {
  /** What the caller hears now; null when there is nothing new. */
  readonly turn: VoiceInstruction | null;
  /** The caller's place in the queue, 1 = next; null once an officer has answered. */
  readonly position: number | null;
}

/** The connection to the exchange. Each answer is the next instruction; null when the call is over. */
export interface ExchangeLine {
  /** @returns `full` when no line is free */
  dial(from: string | null): Promise<VoiceInstruction | 'full'>;
  answer(turn: string, action: OfficerAct): Promise<VoiceInstruction | null>;
  /** @param sound - null when nothing was said */
  record(
    turn: string,
    sound: Blob | null,
    seconds: number,
    end?: boolean,
  ): Promise<VoiceInstruction | null>;
  /** Reads the caller's state in the queue. @returns null when the call is over or the caller no longer waits */
  wait(): Promise<WaitingUpdate | null>;
  /** @returns false when the call is over */
  hold(): Promise<boolean>;
  /** Ends the call; also works while the page unloads. @param spoken - what was being recorded, and for which turn */
  hangUp(spoken?: { readonly turn: string; readonly sound: Blob; readonly seconds: number }): void;
}

const header = 'x-aduan-phone';
const tries = 6;
/** The most a page may send while it unloads, in bytes. */
const maxBytesOnLeaving = 60_000;

/**
 * Connects to the exchange. A request without an answer is sent again: it names the turn that it answers, so the desk
 * recognizes repeats.
 *
 * @param onSlow - called when something is sent again
 */
export function exchangeLine(base: string, onSlow: () => void): ExchangeLine {
  let token = 'new';

  async function send(path: string, body: BodyInit | null = null): Promise<Response> {
    for (let count = 1; ; count += 1) {
      try {
        const answer = await fetch(`${base}/${path}`, {
          method: 'POST',
          headers: { [header]: token, ...(typeof body === 'string' && jsonBody) },
          body,
        });
        if (answer.status < 500 || count === tries) return answer;
      } catch (failure) {
        if (count === tries) throw failure;
      }
      onSlow();
      await new Promise((done) => setTimeout(done, 400 * 2 ** count));
    }
  }
  async function turnOf(answer: Response): Promise<VoiceInstruction | null> {
    if (answer.status === 410) return null;
    if (!answer.ok) throw new Error(`The exchange said ${answer.status}.`);
    return ((await answer.json()) as { readonly turn: VoiceInstruction }).turn;
  }
  return {
    async dial(from) {
      token = 'new';
      const answer = await send('panggil', JSON.stringify({ from }));
      if (answer.status === 429) return 'full';
      if (!answer.ok) throw new Error(`The exchange said ${answer.status}.`);
      const placed = (await answer.json()) as {
        readonly token: string;
        readonly turn: VoiceInstruction;
      };
      token = placed.token;
      return placed.turn;
    },
    answer: async (turn, action) => turnOf(await send('jawab', JSON.stringify({ turn, action }))),
    record: async (turn, sound, seconds, end = false) =>
      turnOf(await send(recordingPath(turn, seconds, end), sound)),
    async wait() {
      const answer = await send('antre');
      return answer.ok ? ((await answer.json()) as WaitingUpdate) : null;
    },
    hold: async () => (await send('tunggu')).status !== 410,
    hangUp(spoken) {
      const path = spoken ? recordingPath(spoken.turn, spoken.seconds, true) : 'tutup';
      const body = spoken ? spoken.sound.slice(0, maxBytesOnLeaving) : null;
      const leaving = { method: 'POST', headers: { [header]: token }, body, keepalive: true };
      void fetch(`${base}/${path}`, leaving).catch(() => {});
    },
  };
}

const jsonBody = { 'content-type': 'application/json' };

function recordingPath(turn: string, seconds: number, end: boolean): string {
  const query = new URLSearchParams({
    turn,
    seconds: seconds.toFixed(1),
    ...(end && { end: '1' }),
  });
  return `rekaman?${query}`;
}
