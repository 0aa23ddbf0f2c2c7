import { ChannelError } from '@aduan/core';
import {
  type CallBack,
  type CallBackOutcome,
  callJournal,
  type VoiceHost,
} from '@aduan/core/voice';
import type { WebSocket } from 'ws';
import { type AriAccess, notFoundReply } from '../ari/ari-access.js';
import { applicationOf } from '../ari/ari-event.js';
import type { CommandPace } from '../ari/ari-requests.js';
import { ariRest } from '../ari/ari-rest.js';
import { watchSocket } from '../ari/watch-socket.js';
import { CallAborted } from '../calls/call-aborted.js';
import { errorName } from '../error-name.js';
import { createCallSessions } from '../line/call-sessions.js';
import type { LineOptions } from '../line/line-options.js';
import { placeOnce } from '../line/place-once.js';
import { reconcile } from '../line/reconcile.js';
import { type AriLink, ariLink } from './ari-link.js';
import { watchLostCalls } from './lost-calls.js';

/** Timeout until Asterisk names the application of a connection, in ms. */
const helloMs = 12_000;
/** Timeout until Asterisk opens the next connection of a call, in ms. */
const returnMs = 30_000;

/** A line whose connections are opened by Asterisk. */
export interface SocketLine {
  /** Takes an authenticated connection. */
  take(socket: WebSocket): void;
  callBack(call: CallBack): Promise<CallBackOutcome>;
  close(): Promise<void>;
}

/** Parts that a line needs. */
export interface SocketLineParts {
  readonly host: VoiceHost;
  readonly options: LineOptions;
  /** The application with a lasting connection, independent of calls. */
  readonly lasting: string;
  /** For recordings, and for commands without a connection. */
  readonly http: AriAccess | null;
  readonly pace: CommandPace;
}

/** Opens a line: waits for connections, and drives the calls on them. */
export function openSocketLine({
  host,
  options,
  lasting,
  http,
  pace,
}: SocketLineParts): SocketLine {
  const { timers } = pace;
  const { application } = options;
  const journal = callJournal(host.kv, crypto.randomUUID(), host.now);
  const links = new Map<string, AriLink>();
  const looks = new Set<() => void>();
  const sessions = createCallSessions({
    host: fenced(),
    options,
    timers,
    open: { began, ended: journal.over },
  });
  const rest = ariRest(http ?? notFoundReply);
  const endWatch = watchLostCalls({ host, rest, application, journal }, isDriven, timers);
  let isOver = false;

  /**
   * A host that rejects events of calls that this process no longer holds. A process whose connection broke unnoticed
   * must not report on a call that another process now drives.
   */
  function fenced(): VoiceHost {
    return {
      ...host,
      async take(event) {
        if (!(await journal.isHeld(event.call))) throw new CallAborted('released');
        return host.take(event);
      },
    };
  }
  function began({ id, from, to }: { id: string; from: string | null; to: string | null }) {
    return journal.hold({ call: id, from, to });
  }
  function isDriven(call: string): boolean {
    return sessions.driven().includes(call);
  }
  function isOurs(name: string): boolean {
    return name === application || name === lasting || name.startsWith(`${application}:`);
  }
  /** Whether Asterisk always reopens the connection. It reopens the connection of a call only for a while. */
  function isLasting({ application: name }: AriLink): boolean {
    return name === application || name === lasting;
  }
  function linkOf(name: string): AriLink {
    const known = links.get(name);
    if (known) return known;
    const link = ariLink(name, http, pace, (event) => sessions.bring(event, link));
    links.set(name, link);
    return link;
  }
  async function opened(link: AriLink): Promise<void> {
    try {
      const known = sessions.driven(link.application);
      for (const call of known) await journal.hold({ call, from: null, to: null });
      await reconcile(sessions, link, known);
    } catch (error) {
      host.log('warn', 'asterisk.not-reconciled', { error: errorName(error) });
      // Asterisk opens the next connection.
      link.close(1011);
      lost(link);
    }
  }
  /** Handles a broken connection. Its calls have some time to come back, here or in another process. */
  function lost(link: AriLink): void {
    if (isOver || link.isUp()) return;
    if (sessions.driven(link.application).length === 0) {
      links.delete(link.application);
      return;
    }
    const callOff = timers.after(returnMs, () => {
      looks.delete(callOff);
      look(link).catch((error) => {
        host.log('warn', 'asterisk.not-reconciled', { error: errorName(error) });
        lost(link);
      });
    });
    looks.add(callOff);
  }
  async function look(link: AriLink): Promise<void> {
    for (const call of sessions.driven(link.application)) {
      const isHeld = await journal.isHeld(call);
      if (link.isUp()) return;
      if (!isHeld) sessions.tell(call, 'released');
      else if (!isLasting(link)) {
        link.giveUp();
        sessions.tell(call, 'gone');
      }
    }
    if (isLasting(link)) lost(link);
    else links.delete(link.application);
  }
  return {
    take(socket) {
      // Not started, or stopped: Asterisk reconnects, perhaps to another process.
      if (isOver) return socket.close(1013);
      let link: AriLink | null = null;
      const close = watchSocket(socket, {
        heard(message) {
          if (!link) {
            const name = applicationOf(message);
            if (name === null || !isOurs(name)) return socket.close(1008);
            callOff();
            link = linkOf(name);
            link.join(socket);
            void opened(link);
          }
          link.hear(message);
        },
        closed(why) {
          callOff();
          if (!link?.lose(socket)) return;
          host.log('info', 'asterisk.disconnected', { why });
          lost(link);
        },
      });
      const callOff = timers.after(helloMs, () => close('nameless'));
    },
    async callBack(call) {
      const link = links.get(lasting);
      if (!link?.isUp())
        throw new ChannelError({ class: 'retryable' }, 'There is no lasting connection here now.');
      return placeOnce(host.kv, call, (release) => sessions.callBack(call, link, release));
    },
    async close() {
      isOver = true;
      endWatch();
      for (const callOff of looks) callOff();
      // From here on the code waits for no response.
      const released = sessions.release();
      for (const link of links.values()) link.close(1012);
      await released;
    },
  };
}
