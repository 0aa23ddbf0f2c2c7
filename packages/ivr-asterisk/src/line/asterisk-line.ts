import { ChannelError } from '@aduan/core';
import type { CallBack, CallBackOutcome, VoiceCapabilities, VoiceHost } from '@aduan/core/voice';
import { ariByHttp } from '../ari/ari-by-http.js';
import type { AriEvent } from '../ari/ari-event.js';
import { ariRest } from '../ari/ari-rest.js';
import type { AriServer } from '../ari/ari-server.js';
import { openAriSocket } from '../ari/ari-socket.js';
import { type Connection, stayConnected } from '../ari/stay-connected.js';
import type { Timers } from '../ari/timers.js';
import { errorName } from '../error-name.js';
import { type CallSessions, type CallSide, createCallSessions } from './call-sessions.js';
import { endLostCalls } from './end-lost-calls.js';
import { keepLease } from './keep-lease.js';
import { createLease } from './lease.js';
import type { LineOptions } from './line-options.js';
import { createOpenCalls } from './open-calls.js';
import { placeOnce } from './place-once.js';
import { reconcile } from './reconcile.js';

/** Timing of a line; tests replace it. */
export interface LinePace {
  readonly timers: Timers;
  /** Span of the lease, in ms. Another process takes over after at most two spans. */
  readonly leaseMs: number;
}

/** A line while its host is started. */
export interface OpenLine {
  /** Why calls do not get through; null when they do. */
  trouble(): string | null;
  callBack(call: CallBack): Promise<CallBackOutcome>;
  close(): Promise<void>;
}

/** Opens a line: requests its lease, and drives its calls while it holds the lease. */
export function openLine(
  host: VoiceHost,
  server: AriServer,
  options: LineOptions,
  { timers, leaseMs }: LinePace,
): OpenLine {
  const { application } = options;
  const side: CallSide = { application, rest: ariRest(ariByHttp(host, server)) };
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
  /**
   * Another client took over our application. A process that was suspended gets this event before it checks its lease;
   * then the other client is the next process, not a foreign program.
   */
  async function replaced(): Promise<void> {
    leave();
    if (!(await kept.isHeld())) return kept.lose();
    isReplaced = true;
    host.log('error', 'asterisk.application-replaced', { application });
    await kept.end();
  }
  const kept = keepLease(lease, leaseMs, host, timers, {
    got() {
      active = driveLine(host, server, side, options, timers, () => void replaced());
    },
    lost() {
      host.log('warn', 'asterisk.lease-lost', { application });
      leave();
    },
  });
  return {
    trouble() {
      if (isReplaced) return 'another program has taken the application';
      return active ? active.connection.trouble() : 'another process drives this line';
    },
    async callBack(call) {
      if (!active || active.connection.trouble() !== null)
        throw new ChannelError({ class: 'retryable' }, 'No calls come through now.');
      const { sessions } = active;
      return placeOnce(host.kv, call, (release) => sessions.callBack(call, side, release));
    },
    async close() {
      leave();
      await Promise.all(closing);
      await kept.end();
    },
  };
}

interface ActiveLine {
  readonly connection: Connection;
  readonly sessions: CallSessions;
  close(): Promise<void>;
}

function driveLine(
  host: VoiceHost,
  server: AriServer,
  side: CallSide,
  options: LineOptions,
  timers: Timers,
  replaced: () => void,
): ActiveLine {
  const { application, rest } = side;
  const open = createOpenCalls(host.kv, application);
  const sessions = createCallSessions({ host, options, open, timers });
  let isOver = false;

  function heard(event: AriEvent): void {
    if (isOver) return;
    if (event.type === 'ApplicationReplaced') replaced();
    else if (event.type === 'CallBroadcast') claim(event.channel.id);
    else sessions.bring(event, side);
  }
  /**
   * Claims a call. The first application to claim it owns it, and then receives its events like those of any other
   * call.
   */
  function claim(channel: string): void {
    if (!options.claims || !sessions.hasPlace()) return;
    rest.claim(channel, application).catch(() => host.log('warn', 'asterisk.not-claimed'));
  }
  async function opened(): Promise<void> {
    try {
      const present = await reconcile(sessions, side, sessions.driven());
      const isLost = (call: string) => !present.includes(call) && !sessions.driven().includes(call);
      await endLostCalls({ host, rest, application }, await open.left(), isLost, open.ended);
    } catch (error) {
      host.log('warn', 'asterisk.not-reconciled', { error: errorName(error) });
      // The state is compared again on the next connection.
      connection.retry();
    }
  }
  const connection = stayConnected(
    (listener) => openAriSocket(server, application, listener),
    { opened: () => void opened(), heard },
    host.log,
    timers,
  );
  return {
    connection,
    sessions,
    async close() {
      isOver = true;
      connection.close();
      await sessions.release();
      await open.settled();
    },
  };
}

/** Capabilities of Asterisk. It recognises no speech and has no voice; `speak` provides one. */
export function capabilitiesOf(
  { speaks, dials, queues }: LineOptions,
  record: boolean,
): VoiceCapabilities {
  return {
    recognises: [],
    speaks,
    record,
    queue: Object.keys(queues).length > 0,
    dial: dials,
    // Asterisk has no timeout. After this time of silence a caller is asked to wait.
    deadlineMs: 5_000,
    maxBodyBytes: 0,
  };
}
