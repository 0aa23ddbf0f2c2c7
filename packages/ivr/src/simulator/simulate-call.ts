import {
  type CallEvent,
  type CallEventBase,
  type VoiceInstruction,
  voiceInstructionSchema,
} from '@aduan/core/voice';
import type { Handset } from './handset.js';

type WithoutBase<Value> = Value extends unknown ? Omit<Value, keyof CallEventBase> : never;

/** The caller. */
export interface SimulatedCaller {
  /** Id of the call, unique per call. */
  readonly call: string;
  /** Number in E.164; null or left out when it is withheld. */
  readonly from?: string | null;
  /** The number that was dialled, in E.164; null or left out when the provider does not say. */
  readonly to?: string | null;
}

/**
 * A phone that is connected to a line with `simulatedProvider`.
 *
 * @param fetch - the desk's own, or the global one over the network
 * @param url - where the line is mounted
 */
export function simulateCall(
  fetch: (request: Request) => Promise<Response>,
  url: string,
  { call, from = null, to = null }: SimulatedCaller,
): Handset {
  let turn: VoiceInstruction | null = null;
  let last: readonly CallEvent[] = [];
  let recordings = 0;

  async function deliver(events: readonly CallEvent[]): Promise<VoiceInstruction | null> {
    const response = await fetch(
      new Request(url, { method: 'POST', body: JSON.stringify(events) }),
    );
    if (!response.ok) throw new Error(`The line answered ${response.status}.`);
    if (response.status === 204) return null;
    return voiceInstructionSchema.parse(await response.json());
  }
  async function give(...happened: readonly WithoutBase<CallEvent>[]): Promise<VoiceInstruction> {
    const base = { call, from, to, turn: turn?.id ?? null };
    last = happened.map((event) => ({ ...base, ...event }) as CallEvent);
    turn = (await deliver(last)) ?? turn;
    if (!turn) throw new Error('The line said nothing.');
    return turn;
  }
  function recording(seconds: number) {
    recordings += 1;
    return { ref: `${call}-${recordings}`, seconds, mime: 'audio/wav' };
  }
  return {
    dial: () => give({ type: 'incoming' }),
    press: (digits) => give({ type: 'digits', digits }),
    say: (text, confidence) =>
      give({ type: 'speech', text, ...(confidence !== undefined && { confidence }) }),
    silent: () =>
      turn?.next.do === 'record'
        ? give({ type: 'recorded', recording: null })
        : give({ type: 'silence' }),
    record: (seconds) => give({ type: 'recorded', recording: recording(seconds) }),
    recordAndHangUp: (seconds) =>
      give({ type: 'recorded', recording: recording(seconds) }, { type: 'ended' }),
    wait: () => give({ type: 'continued' }),
    waitInQueue: async (seconds, position) =>
      (await deliver([
        { call, from, to, turn: turn?.id ?? null, type: 'queued', seconds, position },
      ])) ?? give({ type: 'continued' }),
    connected: (outcome) => give({ type: 'connected', outcome }),
    async hangUp() {
      last = [{ call, from, to, turn: null, type: 'ended' }];
      await deliver(last);
    },
    again: () => deliver(last),
  };
}
