import { ChannelError } from '@aduan/core';
import {
  type CallBack,
  type CallBackOutcome,
  callJournal,
  checkCallBack,
  checkOfficer,
  type VoiceDriver,
  type VoiceHost,
} from '@aduan/core/voice';
import type { WebSocket } from 'ws';
import { type JambonzApi, placeCallBack } from './line/call-back.js';
import { callSessions } from './line/call-sessions.js';
import { speak } from './line/speak.js';
import { capabilitiesOf } from './options/capabilities.js';
import { type JambonzOptions, lineOptions } from './options/jambonz-options.js';
import { checkAddress, checkSecret, refusal } from './options/option-checks.js';
import {
  type SocketUpgradeHandler,
  socketUpgradeHandler,
} from './sockets/socket-upgrade-handler.js';
import { realTimers, type Timers } from './sockets/timers.js';

/** Options of `jambonzSocket`. */
export interface JambonzSocketOptions extends JambonzOptions {
  /** The address at which jambonz reaches the line, such as `wss://aduan.example.go.id/aduan/jambonz`. */
  readonly url: string;
  /** User and password that are set next to the address in the portal: the only authentication of a connection. */
  readonly username: string;
  readonly password: string;
  /** Left out, citizens are not called back. */
  readonly api?: JambonzApi;
}

/** A line on jambonz over a WebSocket that can also call citizens back. */
export interface JambonzSocket extends VoiceDriver, SocketUpgradeHandler {
  /**
   * Rings an officer, then a citizen, and connects them; resolves when the call has ended. Idempotent: a repeated id
   * rings no phone.
   *
   * @throws InputError when the call names no officer or citizen, NumberRefusedError for a number that is not
   *   `callable`, ChannelError when it could not be placed
   */
  callBack(call: CallBack): Promise<CallBackOutcome>;
}

/** jambonz waits five seconds for an answer (`JAMBONES_WS_API_MSG_RESPONSE_TIMEOUT`). There are no HTTP requests. */
const transport = { deadlineMs: 5_000, maxBodyBytes: 0 };
/** Longest message that jambonz accepts, in bytes (`JAMBONES_WS_MAX_PAYLOAD`). */
const maxBytes = 24_576;
/** Part of it that is reserved for the envelope around an instruction. */
const envelopeBytes = 512;
/** Longest message that jambonz sends, in bytes: the first one of a call contains the whole request of the carrier. */
const maxPayload = 262_144;
/** Addresses of hooks in an answer: a hook that begins with a slash uses the same connection. */
const hooks = { base: '/aduan', fragment: '' };

/**
 * Phone lines of a jambonz that connects to the desk by WebSocket, with one connection per call.
 *
 * @throws InputError when an option is invalid; the message never contains a password
 */
export function jambonzSocket(options: JambonzSocketOptions): JambonzSocket {
  return pacedSocket(options, realTimers);
}

/** The same with other timers, for tests. */
export function pacedSocket(
  { url, username, password, api, ...given }: JambonzSocketOptions,
  timers: Timers,
): JambonzSocket {
  checkAddress('url', url, /^wss?:$/);
  checkSecret('username', username);
  checkSecret('password', password);
  const options = lineOptions(given);
  const { accountSid, callable, recorder } = options;
  const rendering = { ...options, hooks, maxBytes: maxBytes - envelopeBytes };
  const sockets = new Set<WebSocket>();
  let line: {
    readonly host: VoiceHost;
    readonly sessions: ReturnType<typeof callSessions>;
  } | null = null;

  const handler = socketUpgradeHandler(
    { url, username, password, protocols: ['ws.jambonz.org'], maxPayload },
    (socket) => {
      // Not started: jambonz reconnects, perhaps to a process that is started.
      if (!line) return socket.close(1013);
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      speak(socket, { ...line, ...options, rendering, timers });
    },
  );
  return {
    contract: 'voice-driver/1',
    name: 'jambonz',
    capabilities: capabilitiesOf(options, transport),
    ...handler,
    ...recorder?.recordings,
    async start(host) {
      if (line) return;
      const journal = callJournal(host.kv, crypto.randomUUID(), host.now);
      const sessions = callSessions(host, journal, timers);
      line = { host, sessions };
      recorder?.whenLost(async ({ call, turn, ...recording }) => {
        const base = { call, from: null, to: null, turn };
        await host.take({ ...base, type: 'recorded', recording });
      });
      sessions.watch();
    },
    async stop() {
      const open = line;
      line = null;
      await open?.sessions.close();
      for (const socket of sockets) socket.close(1012);
    },
    async health() {
      return line ? { ok: true } : { ok: false, detail: 'not started' };
    },
    async callBack(call) {
      checkCallBack(call, callable);
      checkOfficer(call);
      if (!api) throw refusal('api', 'is missing: nobody can be called back');
      if (!line) throw new ChannelError({ class: 'retryable' }, 'The line was not started.');
      return placeCallBack(line.host, timers, { ...api, accountSid }, call);
    },
  };
}
