import type { VoiceHost } from '@aduan/core/voice';
import { type AriChannel, type AriEvent, channelOf } from '../ari/ari-event.js';
import type { AriRest } from '../ari/ari-rest.js';
import type { Timers } from '../ari/timers.js';
import { driveCall } from '../calls/drive-call.js';
import type { DrivenCall } from '../calls/driven-call.js';
import { createMailbox, type Mailbox } from '../calls/mailbox.js';
import type { LineOptions } from './line-options.js';
import type { OpenCalls } from './open-calls.js';

/** The calls that a process drives. */
export interface CallRoom {
  /** Begins to drive a call. One that is driven already is left alone. */
  begin(channel: AriChannel, isResumed: boolean): void;
  /** Brings an event to the call that it is about. */
  bring(event: AriEvent): void;
  /** Ids of the calls that are driven. */
  driven(): readonly string[];
  tell(call: string, about: 'gone' | 'reconnected'): void;
  /** Lets go of all calls, and waits until nobody drives one. */
  release(): Promise<void>;
}

/** What a room is made of. */
export interface RoomParts {
  readonly host: VoiceHost;
  readonly rest: AriRest;
  readonly options: LineOptions;
  readonly open: OpenCalls;
  readonly timers: Timers;
}

/** A room without calls. */
export function createCallRoom({ host, rest, options, open, timers }: RoomParts): CallRoom {
  const calls = new Map<string, Mailbox>();
  const heard = new Map<string, Mailbox>();
  const drives = new Set<Promise<void>>();

  function callOf(channel: AriChannel, isResumed: boolean, mailbox: Mailbox): DrivenCall {
    const { id, state, caller, dialplan } = channel;
    return {
      id,
      from: options.numbers.parse(caller.number),
      to: options.numbers.parse(dialplan.exten),
      isResumed,
      isUp: state === 'Up',
      mailbox,
      rest,
      options,
      log: host.log,
      pause: (ms) => new Promise((done) => void timers.after(ms, done)),
      hear(other) {
        heard.set(other, mailbox);
        return () => void heard.delete(other);
      },
    };
  }
  async function drive(call: DrivenCall): Promise<void> {
    open.began({ id: call.id, from: call.from, to: call.to });
    try {
      if (await driveCall(call, host)) open.ended(call.id);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      host.log('error', 'asterisk.call-failed', { error: name });
      await rest.leave(call.id).catch(() => {});
    } finally {
      calls.delete(call.id);
      heard.delete(call.id);
    }
  }
  return {
    begin(channel, isResumed) {
      const { id } = channel;
      if (calls.has(id)) return;
      if (calls.size >= options.maxCalls) {
        host.log('warn', 'asterisk.too-many-calls', { most: options.maxCalls });
        void rest.leave(id).catch(() => {});
        return;
      }
      const mailbox = createMailbox(timers);
      calls.set(id, mailbox);
      heard.set(id, mailbox);
      const driving = drive(callOf(channel, isResumed, mailbox)).finally(() =>
        drives.delete(driving),
      );
      drives.add(driving);
    },
    bring(event) {
      const channel = channelOf(event);
      if (channel !== null) heard.get(channel)?.put(event);
    },
    driven: () => [...calls.keys()],
    tell: (call, type) => calls.get(call)?.put({ type }),
    async release() {
      for (const mailbox of calls.values()) mailbox.put({ type: 'released' });
      await Promise.all(drives);
    },
  };
}
