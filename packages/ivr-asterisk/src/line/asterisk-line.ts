import { ChannelError } from '@aduan/core';
import type { CallBack, CallBackOutcome, VoiceCapabilities, VoiceHost } from '@aduan/core/voice';
import type { AriEvent } from '../ari/ari-event.js';
import { type AriRest, ariRest } from '../ari/ari-rest.js';
import { openAriSocket } from '../ari/ari-socket.js';
import { type Connection, stayConnected } from '../ari/stay-connected.js';
import type { Timers } from '../ari/timers.js';
import { errorName } from '../error-name.js';
import { callBackChannel, isCallBack } from '../turns/call-back.js';
import { callBehind } from '../turns/called-channel.js';
import { type CallRoom, createCallRoom } from './call-room.js';
import { keepLease } from './keep-lease.js';
import { createLease } from './lease.js';
import type { LineOptions } from './line-options.js';
import { createOpenCalls } from './open-calls.js';
import { reconcile } from './reconcile.js';

/** For how long it is known that somebody was called back, in ms. */
const rememberedMs = 7 * 24 * 3_600_000;

/** How a line keeps time. */
export interface LinePace {
  readonly timers: Timers;
  /** Span of the lease, in ms: after at most two of them another process takes over. */
  readonly leaseMs: number;
}

/** A line while its host is there. */
export interface OpenLine {
  readonly rest: AriRest;
  /** Why no calls come through; null when they do. */
  trouble(): string | null;
  callBack(call: CallBack): Promise<CallBackOutcome>;
  close(): Promise<void>;
}

/** Opens a line: asks for its lease, and drives its calls as long as it holds it. */
export function openLine(host: VoiceHost, options: LineOptions, pace: LinePace): OpenLine {
  const { application } = options;
  const { timers, leaseMs } = pace;
  const rest = ariRest(host, options);
  let active: ActiveLine | null = null;
  let isReplaced = false;
  const closing = new Set<Promise<void>>();

  function leave(): void {
    if (!active) return;
    const leaving = active.close().finally(() => closing.delete(leaving));
    closing.add(leaving);
    active = null;
  }
  const lease = createLease(host.kv, {
    name: application,
    owner: crypto.randomUUID(),
    spanMs: leaseMs,
  });
  const endLease = keepLease(lease, leaseMs, host, timers, {
    got() {
      active = driveLine(host, rest, options, timers, () => {
        isReplaced = true;
        host.log('error', 'asterisk.application-replaced', { application });
        leave();
        void endLease();
      });
    },
    lost() {
      host.log('warn', 'asterisk.lease-lost', { application });
      leave();
    },
  });
  return {
    rest,
    trouble() {
      if (isReplaced) return 'another program has taken the application';
      return active ? active.connection.trouble() : 'another process drives this line';
    },
    async callBack(call) {
      if (!active || active.connection.trouble() !== null)
        throw new ChannelError({ class: 'retryable' }, 'No calls come through now.');
      // Asterisk refuses a second channel of the same name only while the first one is there.
      const place = `call-back/${callBackChannel(call.id)}`;
      const isNew = await host.kv.set(place, '', { ttlMs: rememberedMs, ifAbsent: true });
      return isNew ? active.room.callBack(call) : 'placed-before';
    },
    async close() {
      leave();
      await Promise.all(closing);
      await endLease();
    },
  };
}

interface ActiveLine {
  readonly connection: Connection;
  readonly room: CallRoom;
  close(): Promise<void>;
}

function driveLine(
  host: VoiceHost,
  rest: AriRest,
  options: LineOptions,
  timers: Timers,
  replaced: () => void,
): ActiveLine {
  const { application } = options;
  const open = createOpenCalls(host.kv, application);
  const room = createCallRoom({ host, rest, options, open, timers });
  let isOver = false;

  function heard(event: AriEvent): void {
    if (isOver) return;
    if (event.type === 'ApplicationReplaced') replaced();
    else if (event.type === 'CallBroadcast') claim(event.channel.id);
    else if (event.type === 'StasisStart' && isCaller(event.channel.id))
      room.begin(event.channel, false);
    else room.bring(event);
  }
  function isCaller(channel: string): boolean {
    return !room.hears(channel) && !isCallBack(channel) && callBehind(channel) === null;
  }
  /** Whoever claims a call first has it; he is told of it like of any other then. */
  function claim(channel: string): void {
    if (!options.claims || !room.hasPlace()) return;
    rest.claim(channel, application).catch(() => host.log('warn', 'asterisk.not-claimed'));
  }
  async function opened(): Promise<void> {
    try {
      await reconcile({ host, rest, room, open, application }, room.driven());
    } catch (error) {
      host.log('warn', 'asterisk.not-reconciled', { error: errorName(error) });
      // The next connection looks again.
      connection.retry();
    }
  }
  const connection = stayConnected(
    (listener) => openAriSocket(options, application, listener),
    { opened: () => void opened(), heard },
    host.log,
    timers,
  );
  return {
    connection,
    room,
    async close() {
      isOver = true;
      connection.close();
      await room.release();
      await open.settled();
    },
  };
}

/** What Asterisk can do. It hears no speech, and has no voice of its own: `speak` lends it one. */
export function capabilitiesOf({ speaks, dials, queues }: LineOptions): VoiceCapabilities {
  return {
    recognises: [],
    speaks,
    record: true,
    queue: Object.keys(queues).length > 0,
    dial: dials,
    // Nothing is broken off here; so long a caller hears nothing before he is asked to wait.
    deadlineMs: 5_000,
    maxBodyBytes: 0,
  };
}
