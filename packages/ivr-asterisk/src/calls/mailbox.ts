import type { AriEvent } from '../ari/ari-event.js';
import type { Timers } from '../ari/timers.js';

/** A signal to a call: an event of Asterisk, or a change of its connection. */
export type CallSignal =
  | AriEvent
  /** A check found that the channel no longer exists. */
  | { readonly type: 'gone' }
  /** Events were lost while the connection was down. */
  | { readonly type: 'reconnected' }
  /** The caller may be the next in the queue. */
  | { readonly type: 'queue-moved' }
  /** This process no longer drives the call. */
  | { readonly type: 'released' };

/** Signals of one call that were not processed yet. */
export interface Mailbox {
  /** Adds a signal. Never blocks. */
  put(signal: CallSignal): void;
  /** @returns null when none arrived in time */
  next(withinMs: number): Promise<CallSignal | null>;
  /** Whether this process no longer drives the call. */
  isReleased(): boolean;
}

/** Limit of keys that are buffered, so that stuck keys do not fill the memory. */
const maxKeys = 64;

/** A mailbox for one reader. */
export function createMailbox(timers: Timers): Mailbox {
  const waiting: CallSignal[] = [];
  let isReleased = false;
  let reader: ((signal: CallSignal | null) => void) | null = null;
  return {
    isReleased: () => isReleased,
    put(signal) {
      if (signal.type === 'released') isReleased = true;
      if (reader) return reader(signal);
      if (signal.type === 'ChannelDtmfReceived' && waiting.length >= maxKeys) return;
      waiting.push(signal);
    },
    next(withinMs) {
      const first = waiting.shift();
      if (first) return Promise.resolve(first);
      return new Promise((resolve) => {
        const callOff = timers.after(withinMs, () => reader?.(null));
        reader = (signal) => {
          reader = null;
          callOff();
          resolve(signal);
        };
      });
    },
  };
}
