import type { CallEvent, VoiceInstruction } from '@aduan/core/voice';
import type { WaitingCaller, WaitingCallers } from './waiting-callers.js';

/** The state of a caller who waits for an officer. */
export interface WaitingUpdate {
  /** What the caller hears now; null when there is nothing new. */
  readonly turn: VoiceInstruction | null;
  /** The caller's place, 1 = next; null once an officer has answered. */
  readonly position: number | null;
}

/** The queue between callers and officers. */
export interface ExchangeQueue {
  /** Puts a call into the queue when an instruction leads there. */
  see(call: string, turn: VoiceInstruction | null): Promise<void>;
  /** Tells the desk that a caller waits, and reads their place. @returns null when the caller no longer waits */
  wait(call: string): Promise<WaitingUpdate | null>;
  /** The events to send for a call that ends: that an officer had answered, if one had. */
  ending(call: string): Promise<readonly CallEvent[]>;
  /** The waiting callers, the longest first. */
  waiting(): Promise<readonly WaitingCaller[]>;
  talkOf(officer: string): Promise<WaitingCaller | null>;
  takeNext(officer: string): Promise<WaitingCaller | null>;
  /** Calls back in this process when a caller joined, was taken or left. @returns a function that unsubscribes */
  onChange(listener: () => void): () => void;
}

/** The dependencies of the queue. */
export interface ExchangeQueueParts {
  readonly callers: WaitingCallers;
  readonly deliver: (events: readonly CallEvent[]) => Promise<VoiceInstruction | null>;
  readonly now: () => number;
}

/** Opens the queue of the exchange. */
export function exchangeQueue({ callers, deliver, now }: ExchangeQueueParts): ExchangeQueue {
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  async function leave(call: string): Promise<void> {
    await callers.leave(call);
    changed();
  }
  /**
   * Asks the desk what the caller hears in the queue, or whether they leave it: it closes, or they waited long
   * enough.
   */
  async function ask(caller: WaitingCaller, position: number): Promise<VoiceInstruction | null> {
    const { call, since, turn } = caller;
    const base = { call, turn, from: null, to: null };
    const seconds = Math.floor((now() - since) / 1_000);
    const heard = await deliver([{ ...base, type: 'queued', position, seconds }]);
    if (heard?.next.do !== 'leave') return heard;
    await leave(call);
    return deliver([{ ...base, type: 'connected', outcome: 'timeout' }]);
  }
  return {
    waiting: callers.waiting,
    talkOf: callers.talkOf,
    async see(call, turn) {
      if (turn?.next.do !== 'queue') return;
      await callers.join(call, turn.id, now());
      changed();
    },
    async wait(call) {
      const caller = await callers.find(call);
      if (!caller) return null;
      if (caller.officer !== null) return { turn: null, position: null };
      const line = await callers.waiting();
      const position = Math.max(1, line.findIndex((each) => each.call === call) + 1);
      const isTold = await callers.isToldNow(call, now());
      return { turn: isTold ? await ask(caller, position) : null, position };
    },
    async ending(call) {
      const caller = await callers.find(call);
      if (!caller) return [];
      await leave(call);
      if (caller.officer === null) return [];
      const { turn } = caller;
      return [{ call, turn, from: null, to: null, type: 'connected', outcome: 'answered' }];
    },
    async takeNext(officer) {
      const taken = await callers.takeNext(officer, now());
      if (taken) changed();
      return taken;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
