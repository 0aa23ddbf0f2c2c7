import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type CallEvent, type VoiceInstruction, voiceInstructionSchema } from '@aduan/core/voice';
import type { CallQueue } from '@aduan/ivr/call-events';
import { log } from '@aduan/server/host';
import { type ExchangeQueue, exchangeQueue, type WaitingUpdate } from './exchange-queue.js';
import { exchangeSignature, signatureHeader } from './exchange-signature.js';
import type { HandsetCalls } from './handset-calls.js';
import { type HandsetRecording, type HandsetRecordings, soundIn } from './handset-recordings.js';
import type { WaitingCallers } from './waiting-callers.js';

/** What a caller does with the phone. */
export type HandsetAction =
  | { readonly type: 'digits'; readonly digits: string }
  | { readonly type: 'speech'; readonly text: string }
  | { readonly type: 'silence' | 'continued' };

/** A call from a page, as far as the page knows it. */
export interface PlacedCall {
  /** Proves that the page holds the call. */
  readonly token: string;
  readonly turn: VoiceInstruction;
}

/** A recording as the page uploads it. */
export interface UploadedRecording {
  readonly turn: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Length in seconds. */
  readonly seconds: number;
  /** Whether the caller hung up while speaking. */
  readonly hangsUp: boolean;
}

/** The telephone exchange between the pages with a phone and the desk; for the desk it is another voice provider. */
export interface Exchange {
  readonly recordings: HandsetRecordings;
  /** Sets the address at which the desk listens. */
  connect(address: string): void;
  /** Calls the desk. @returns null while there are too many calls */
  dial(network: string, from: string | null): Promise<PlacedCall | null>;
  /** @returns null when the call is over */
  take(token: string, turn: string, action: HandsetAction): Promise<VoiceInstruction | null>;
  /** @returns null when the call is over, `unheard` when the file is no sound */
  record(token: string, recording: UploadedRecording): Promise<VoiceInstruction | 'unheard' | null>;
  /** Records that the page is still open. @returns false when the call is over */
  hold(token: string): Promise<boolean>;
  /** The state of a waiting caller. @returns null when the call is over, or the caller does not wait */
  wait(token: string): Promise<WaitingUpdate | null>;
  hangUp(token: string): Promise<void>;
  /** Who waits for an officer, and who talks to one. */
  readonly queue: CallQueue & Pick<ExchangeQueue, 'onChange'>;
  close(): void;
}

/** The dependencies of the exchange. */
export interface ExchangeParts {
  readonly calls: HandsetCalls;
  readonly callers: WaitingCallers;
  readonly recordings: HandsetRecordings;
  /** Signs the exchange's requests to the desk. */
  readonly secret: string;
  readonly now: () => number;
}

const sweepEveryMs = 15_000;
/** Timeout of the desk's answer, in ms; longer than the desk takes before it plays a waiting message. */
const patienceMs = 20_000;
const tries = 4;

/** Opens the exchange: it reports call events to the desk by signed webhook requests, and returns what pages play. */
export function openExchange(parts: ExchangeParts): Exchange {
  const { callers, calls, recordings, secret, now } = parts;
  let desk: string | null = null;
  const queue = exchangeQueue({ callers, deliver, now });
  const sweeping = setInterval(() => void sweep(), sweepEveryMs).unref();

  /** Sends events to the desk, with a provider's number of retries. @throws when the desk does not answer */
  async function deliver(events: readonly CallEvent[]): Promise<VoiceInstruction | null> {
    if (desk === null) throw new Error('The exchange is not connected yet.');
    const body = JSON.stringify(events);
    for (let count = 1; ; count += 1) {
      const answer = await fetch(new URL('aduan/phone', desk), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [signatureHeader]: exchangeSignature(secret, body, now()),
        },
        body,
        signal: AbortSignal.timeout(patienceMs),
      });
      if (answer.status === 204) return null;
      if (answer.ok) return voiceInstructionSchema.parse(await answer.json());
      if (answer.status < 500 || count === tries)
        throw new Error(`The desk said ${answer.status}.`);
      await wait(200 * count);
    }
  }
  async function end(
    call: string,
    told: readonly CallEvent[] = [],
  ): Promise<VoiceInstruction | null> {
    const answered = await queue.ending(call);
    const turn = await deliver([...told, ...answered, eventOf(call, null, { type: 'ended' })]);
    await calls.end(call, now());
    return turn;
  }
  /** Hangs up the calls whose page was closed. */
  async function sweep(): Promise<void> {
    try {
      for (const call of await calls.dropped(now())) await end(call);
    } catch (reason) {
      log('warn', 'exchange.sweep-failed', { reason });
    }
  }
  /** Handles the outcome of an instruction: after the last one, the call is over. */
  async function heard(
    call: string,
    turn: VoiceInstruction | null,
  ): Promise<VoiceInstruction | null> {
    if (turn?.next.do === 'hangup') await end(call);
    await queue.see(call, turn);
    return turn;
  }

  return {
    recordings,
    queue: {
      ...queue,
      async end(officer) {
        const talk = await queue.talkOf(officer);
        if (talk) await end(talk.call);
      },
    },
    connect(address) {
      desk = address;
    },
    async dial(network, from) {
      const token = randomBytes(32).toString('base64url');
      const call = callOf(token);
      if (!(await calls.begin(call, network, now()))) return null;
      const turn = await deliver([{ ...eventOf(call, null, { type: 'incoming' }), from }]);
      return turn && { token, turn };
    },
    async take(token, turn, action) {
      const call = callOf(token);
      if (!(await calls.see(call, now()))) return null;
      return heard(call, await deliver([eventOf(call, turn, action)]));
    },
    async record(token, { turn, bytes, seconds, hangsUp }) {
      const call = callOf(token);
      if (!(await calls.see(call, now()))) return null;
      const mime = bytes.length === 0 ? null : soundIn(bytes);
      if (bytes.length > 0 && mime === null) return 'unheard';
      const ref = `${call}-${turn}`;
      const recording = mime === null ? null : { ref, seconds, mime };
      const recorded = eventOf(call, turn, { type: 'recorded', recording });
      if (mime) recordings.keep(ref, { bytes, mime } satisfies HandsetRecording);
      try {
        const next = hangsUp ? await end(call, [recorded]) : await deliver([recorded]);
        // Until this succeeds, the page keeps its recording.
        if (recording) await deliver([eventOf(call, null, { type: 'recording-ready', recording })]);
        return await heard(call, next);
      } finally {
        recordings.forget(ref);
      }
    },
    hold: (token) => calls.see(callOf(token), now()),
    async wait(token) {
      const call = callOf(token);
      if (!(await calls.see(call, now()))) return null;
      const news = await queue.wait(call);
      return news && { ...news, turn: await heard(call, news.turn) };
    },
    async hangUp(token) {
      const call = callOf(token);
      if (await calls.see(call, now())) await end(call);
    },
    close: () => clearInterval(sweeping),
  };
}

/** The call of a token. The table holds only a hash, so its reader cannot act for a call. */
function callOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

type Happened = CallEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'call' | 'from' | 'to' | 'turn'>
    : never
  : never;

function eventOf(call: string, turn: string | null, happened: Happened): CallEvent {
  return { call, from: null, to: null, turn, ...happened } as CallEvent;
}
