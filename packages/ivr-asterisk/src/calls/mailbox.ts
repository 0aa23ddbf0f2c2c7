import type { AriEvent } from '../ari/ari-event.js';
import type { Timers } from '../ari/timers.js';

/** What a call is told: an event of Asterisk, or that something about its connection has changed. */
export type CallSignal =
  | AriEvent
  /** The channel was not there any more when somebody looked. */
  | { readonly type: 'gone' }
  /** There was a gap in which events were lost. */
  | { readonly type: 'reconnected' }
  /** It may be his turn in the queue. */
  | { readonly type: 'queue-moved' }
  /** Nobody here drives the call any longer. */
  | { readonly type: 'released' };

/** What happened to one call and was not looked at yet. */
export interface Mailbox {
  /** Never blocks. */
  put(signal: CallSignal): void;
  /** @returns null when nothing came in time */
  next(withinMs: number): Promise<CallSignal | null>;
  /** Whether nobody here drives the call any longer. */
  isReleased(): boolean;
}

/** As many keys as somebody presses ahead. Who leans on his phone fills no memory. */
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
