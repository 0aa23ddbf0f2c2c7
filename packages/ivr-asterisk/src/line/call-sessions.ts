import type { CallBack, CallBackOutcome, VoiceHost } from '@aduan/core/voice';
import { type AriChannel, type AriEvent, channelOf } from '../ari/ari-event.js';
import type { AriRest } from '../ari/ari-rest.js';
import type { Timers } from '../ari/timers.js';
import { CallAborted } from '../calls/call-aborted.js';
import { driveCall } from '../calls/drive-call.js';
import type { DrivenCall } from '../calls/driven-call.js';
import { createMailbox, type Mailbox } from '../calls/mailbox.js';
import { errorName } from '../error-name.js';
import { callBack, callBackChannel, isCallBack } from '../instructions/call-back.js';
import { callBehind } from '../instructions/called-channel.js';
import { createCallerQueues } from './caller-queues.js';
import type { LineOptions } from './line-options.js';
import type { OpenCall } from './open-calls.js';

/** The Asterisk side of a call: where its events come from and its commands go. */
export interface CallSide {
  /** The application, as Asterisk names it. */
  readonly application: string;
  readonly rest: AriRest;
}

/** The calls that a process drives. */
export interface CallSessions {
  /** Starts to drive a call. A call that is already driven is not touched. */
  begin(channel: AriChannel, side: CallSide, isResumed: boolean): void;
  /** Rings an officer and then a citizen. @param notRung - called when not even the officer could be rung */
  callBack(call: CallBack, side: CallSide, notRung: () => Promise<void>): Promise<CallBackOutcome>;
  /** Whether this process can drive one more call. */
  hasPlace(): boolean;
  /** Whether events of a channel belong to a driven call. */
  hears(channel: string): boolean;
  /** Routes an event to its call. The event of a new caller starts a call. */
  bring(event: AriEvent, side: CallSide): void;
  /** Ids of the driven calls, of one application or of all. */
  driven(application?: string): readonly string[];
  tell(call: string, about: 'gone' | 'reconnected' | 'released'): void;
  /** Releases all calls, and waits until no call is driven. */
  release(): Promise<void>;
}

/** Records which calls are driven. */
export interface CallNotes {
  /** @throws Error when it could not be written; the call then returns to the dialplan */
  began(call: OpenCall): Promise<void> | void;
  ended(id: string): Promise<void> | void;
}

/** Parts that the call sessions need. */
export interface CallSessionsParts {
  readonly host: VoiceHost;
  readonly options: LineOptions;
  readonly open: CallNotes;
  readonly timers: Timers;
}

/** Creates call sessions without any call. */
export function createCallSessions({
  host,
  options,
  open,
  timers,
}: CallSessionsParts): CallSessions {
  const calls = new Map<string, { readonly mailbox: Mailbox; readonly application: string }>();
  const heard = new Map<string, Mailbox>();
  const drives = new Set<Promise<unknown>>();
  const lines = createCallerQueues(options.queues, timers);

  type Known = Pick<DrivenCall, 'id' | 'from' | 'to' | 'isResumed' | 'isUp'>;
  function callOf(known: Known, { application, rest }: CallSide): DrivenCall {
    const mailbox = createMailbox(timers);
    calls.set(known.id, { mailbox, application });
    heard.set(known.id, mailbox);
    return {
      ...known,
      mailbox,
      application,
      rest,
      options,
      log: host.log,
      timers,
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
    try {
      await open.began({ id: call.id, from: call.from, to: call.to });
      if (await driveCall(call, host)) await open.ended(call.id);
    } catch (error) {
      // Another process drives it.
      if (error instanceof CallAborted) return;
      host.log('error', 'asterisk.call-failed', { error: errorName(error) });
      await call.rest.leave(call.id).catch(() => {});
    } finally {
      lines.leave(call.id);
    }
  }
  const hasPlace = () => calls.size < options.maxCalls;
  function keepUntilDone<Value>(id: string, work: Promise<Value>): Promise<Value> {
    const done = work.finally(() => {
      calls.delete(id);
      heard.delete(id);
      drives.delete(done);
    });
    drives.add(done);
    return done;
  }
  const isCaller = (channel: string) =>
    !heard.has(channel) && !isCallBack(channel) && callBehind(channel) === null;
  const sessions: CallSessions = {
    hasPlace,
    hears: (channel) => heard.has(channel),
    callBack(out, side, notRung) {
      const id = callBackChannel(out.id);
      if (calls.has(id)) return Promise.resolve('placed-before');
      const known = { id, from: null, to: null, isResumed: false, isUp: false };
      return keepUntilDone(id, callBack(callOf(known, side), out, notRung));
    },
    begin(channel, side, isResumed) {
      const { id } = channel;
      if (calls.has(id)) return;
      if (!hasPlace()) {
        host.log('warn', 'asterisk.too-many-calls', { most: options.maxCalls });
        void side.rest.leave(id).catch(() => {});
        return;
      }
      const known = {
        id,
        from: options.numbers.parse(channel.caller.number),
        to: options.numbers.parse(channel.dialplan.exten),
        isResumed,
        isUp: channel.state === 'Up',
      };
      void keepUntilDone(id, drive(callOf(known, side)));
    },
    bring(event, side) {
      if (event.type === 'StasisStart' && isCaller(event.channel.id))
        return sessions.begin(event.channel, side, false);
      const channel = channelOf(event);
      if (channel !== null) heard.get(channel)?.put(event);
    },
    driven: (application) =>
      [...calls].flatMap(([id, call]) =>
        application === undefined || application === call.application ? [id] : [],
      ),
    tell: (call, type) => calls.get(call)?.mailbox.put({ type }),
    async release() {
      for (const { mailbox } of calls.values()) mailbox.put({ type: 'released' });
      await Promise.all(drives);
    },
  };
  return sessions;
}
