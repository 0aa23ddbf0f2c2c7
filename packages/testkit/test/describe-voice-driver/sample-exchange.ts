import { ChannelError } from '@aduan/core';
import {
  type CallEvent,
  type CallEventBase,
  callableNumbers,
  checkCallBack,
  type VoiceDriver,
  type VoiceHost,
  type VoiceInstruction,
} from '@aduan/core/voice';
import type { StandInProvider } from '../../src/index.js';

type Happening = CallEvent extends infer Event
  ? Event extends CallEvent
    ? Omit<Event, keyof CallEventBase>
    : never
  : never;

/** A provider of one phone, in memory, and drivers of it. */
export function sampleExchange(): StandInProvider {
  const call = 'call-1';
  const heard: string[] = [];
  const files = new Map<string, Uint8Array>();
  let from: string | null = null;
  let isUp = false;
  let waits: VoiceInstruction | null = null;
  let host: VoiceHost | null = null;
  let keyed = '';

  async function tell(happening: Happening, turn: string | null): Promise<VoiceInstruction | null> {
    const event = { call, from, to: null, turn, ...happening } as CallEvent;
    try {
      return (await host?.take(event)) ?? null;
    } catch {
      return tell(happening, turn);
    }
  }
  function perform(turn: VoiceInstruction | null): void {
    if (!turn) return;
    heard.push(...turn.say.map(({ text }) => text));
    waits = turn;
    keyed = '';
    if (turn.next.do === 'hangup') end();
  }
  function end(...before: readonly Happening[]): void {
    const turn = waits?.id ?? null;
    isUp = false;
    waits = null;
    void (async () => {
      for (const happening of before) await tell(happening, turn);
      await tell({ type: 'ended' }, null);
    })();
  }
  function happen(happening: Happening): void {
    const turn = waits?.id ?? null;
    waits = null;
    void tell(happening, turn).then(perform);
  }
  function recorded(seconds: number): Happening {
    if (seconds === 0) return { type: 'recorded', recording: null };
    files.set('rec-1', new Uint8Array(seconds));
    return { type: 'recorded', recording: { ref: 'rec-1', seconds, mime: 'audio/wav' } };
  }
  const begin = () => void tell({ type: 'incoming' }, null).then(perform);
  const driver = (): VoiceDriver => ({
    contract: 'voice-driver/1',
    name: 'sample',
    capabilities: {
      recognises: [],
      speaks: ['id'],
      record: true,
      queue: false,
      dial: false,
      deadlineMs: 5_000,
      maxBodyBytes: 0,
    },
    async start(given) {
      host = given;
      if (isUp) begin();
    },
    async stop() {
      host = null;
    },
    async callBack(call) {
      checkCallBack(call, callableNumbers());
      return 'no-answer';
    },
    health: async () => ({ ok: host !== null }),
    async fetchRecording({ ref, mime }) {
      const file = files.get(ref);
      if (!file) throw new ChannelError({ class: 'retryable' }, 'It is not there.');
      return { body: new Blob([file.slice()]).stream(), mime };
    },
    async forgetRecording({ ref }) {
      files.delete(ref);
    },
  });
  return {
    driver,
    fetch: globalThis.fetch,
    async close() {},
    phone: {
      dial(number) {
        from = number;
        isUp = true;
        begin();
      },
      press(keys) {
        const next = waits?.next;
        if (next?.do !== 'gather' || !next.digits) return;
        for (const key of keys) {
          if (key !== next.digits.finish) keyed += key;
          if (key === next.digits.finish || keyed.length === next.digits.max)
            return happen({ type: 'digits', digits: keyed });
        }
      },
      speak: (seconds) => happen(recorded(seconds)),
      hangUp: (seconds) => end(...(waits?.next.do === 'record' ? [recorded(seconds)] : [])),
      pass(ms) {
        const next = waits?.next;
        if (next?.do === 'gather' && ms >= next.timeoutMs) happen({ type: 'silence' });
        if (next?.do === 'wait' && ms >= next.seconds * 1_000) happen({ type: 'continued' });
      },
      spokenTexts: () => heard,
      waitsFor: (next) => waits?.next.do === next.do,
      isUp: () => isUp,
    },
  };
}
