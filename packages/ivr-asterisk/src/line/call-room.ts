import type { CallBack, CallBackOutcome, VoiceHost } from '@aduan/core/voice';
import { type AriChannel, type AriEvent, channelOf } from '../ari/ari-event.js';
import type { AriRest } from '../ari/ari-rest.js';
import type { Timers } from '../ari/timers.js';
import { driveCall } from '../calls/drive-call.js';
import type { DrivenCall } from '../calls/driven-call.js';
import { createMailbox, type Mailbox } from '../calls/mailbox.js';
import { errorName } from '../error-name.js';
import { callBack, callBackChannel } from '../turns/call-back.js';
import type { LineOptions } from './line-options.js';
import type { OpenCalls } from './open-calls.js';
import { createWaitingLines } from './waiting-lines.js';

/** The calls that a process drives. */
export interface CallRoom {
  /** Begins to drive a call. One that is driven already is left alone. */
  begin(channel: AriChannel, isResumed: boolean): void;
  /** Rings an officer and then a citizen. */
  callBack(call: CallBack): Promise<CallBackOutcome>;
  /** Whether there is room for one more. */
  hasPlace(): boolean;
  /** Whether events of a channel go to somebody. */
  hears(channel: string): boolean;
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
  const drives = new Set<Promise<unknown>>();
  const lines = createWaitingLines(options.queues, timers);

  type Known = Pick<DrivenCall, 'id' | 'from' | 'to' | 'isResumed' | 'isUp'>;
  function callOf(known: Known, mailbox: Mailbox): DrivenCall {
    return {
      ...known,
      mailbox,
      rest,
      options,
      log: host.log,
      pause: (ms) => new Promise((done) => void timers.after(ms, done)),
      now: host.now,
      lines,
      queued: { queue: '', at: 0, rung: 0 },
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
      host.log('error', 'asterisk.call-failed', { error: errorName(error) });
      await rest.leave(call.id).catch(() => {});
    } finally {
      lines.leave(call.id);
    }
  }
  const hasPlace = () => calls.size < options.maxCalls;
  function enter(id: string): Mailbox {
    const mailbox = createMailbox(timers);
    calls.set(id, mailbox);
    heard.set(id, mailbox);
    return mailbox;
  }
  function keepUntilDone<Value>(id: string, work: Promise<Value>): Promise<Value> {
    const done = work.finally(() => {
      calls.delete(id);
      heard.delete(id);
      drives.delete(done);
    });
    drives.add(done);
    return done;
  }
  return {
    hasPlace,
    hears: (channel) => heard.has(channel),
    callBack(out) {
      const id = callBackChannel(out.id);
      if (calls.has(id)) return Promise.resolve('placed-before');
      const known = { id, from: null, to: null, isResumed: false, isUp: false };
      return keepUntilDone(id, callBack(callOf(known, enter(id)), out));
    },
    begin(channel, isResumed) {
      const { id } = channel;
      if (calls.has(id)) return;
      if (!hasPlace()) {
        host.log('warn', 'asterisk.too-many-calls', { most: options.maxCalls });
        void rest.leave(id).catch(() => {});
        return;
      }
      const known = {
        id,
        from: options.numbers.parse(channel.caller.number),
        to: options.numbers.parse(channel.dialplan.exten),
        isResumed,
        isUp: channel.state === 'Up',
      };
      void keepUntilDone(id, drive(callOf(known, enter(id))));
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
