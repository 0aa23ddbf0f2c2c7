import { ariByHttp } from './ari/ari-by-http.js';
import { type CommandPace, realCommandPace } from './ari/ari-requests.js';
import { type AriServer, checkAriServer } from './ari/ari-server.js';
import type { AsteriskVoice } from './asterisk-voice.js';
import { capabilitiesOf } from './line/asterisk-line.js';
import { type AsteriskLineOptions, checkApplication, lineOptions } from './line/line-options.js';
import { recordingsOf } from './line/recordings.js';
import { whileStarted } from './line/while-started.js';
import { refusal } from './option-refusal.js';
import { type AriUpgradeHandler, ariUpgradeHandler } from './sockets/ari-upgrade-handler.js';
import { openSocketLine } from './sockets/socket-line.js';

/** Options of `asteriskSocket`. */
export interface AsteriskSocketOptions extends AsteriskLineOptions {
  /** The address at which Asterisk reaches the line, such as `wss://aduan.example.go.id/aduan/asterisk`. */
  readonly url: string;
  /** `username` and `password` of `websocket_client.conf`, the only authentication of a connection. */
  readonly username: string;
  readonly password: string;
  /**
   * Server from which recordings are fetched, because Asterisk sends no sound over a WebSocket. Left out, nothing is
   * recorded, and callers tell their story to an officer.
   */
  readonly recordings?: AriServer;
  /**
   * The application of a lasting connection, for call backs to citizens when each call has a connection of its own.
   * Default: `application`.
   */
  readonly lastingApplication?: string;
}

/** A line on an Asterisk that connects to the desk. */
export interface AsteriskSocket extends AsteriskVoice, AriUpgradeHandler {}

/**
 * Phone lines of an Asterisk that connects to the desk by WebSocket, with one connection per call or one lasting
 * connection. Commands are sent over the same connection. Asterisk 20.15, 22.5 and later.
 *
 * @throws InputError when an option is invalid; the message never contains the password
 */
export function asteriskSocket(options: AsteriskSocketOptions): AsteriskSocket {
  return pacedSocket(options, realCommandPace);
}

/** The same with other timers, for tests. */
export function pacedSocket(
  { url, username, password, recordings, lastingApplication, ...given }: AsteriskSocketOptions,
  pace: CommandPace,
): AsteriskSocket {
  checkTerms(url, username, password);
  if (recordings) checkAriServer(recordings);
  const options = lineOptions(given);
  const lasting = lastingApplication ?? options.application;
  checkApplication('lastingApplication', lasting);
  const { current, ...driving } = whileStarted(options.callable, (host) => {
    const http = recordings ? ariByHttp(host, recordings) : null;
    return openSocketLine({ host, options, lasting, http, pace });
  });
  const handler = ariUpgradeHandler({ url, username, password }, (socket) => {
    const line = current();
    // Not started: Asterisk reconnects, perhaps to a process that is started.
    if (line) line.take(socket);
    else socket.close(1013);
  });
  return {
    contract: 'voice-driver/1',
    name: 'asterisk',
    capabilities: capabilitiesOf(options, recordings !== undefined),
    ...handler,
    ...(recordings && recordingsOf(options.application, recordings)),
    ...driving,
    async health() {
      return current() ? { ok: true } : { ok: false, detail: 'not started' };
    },
  };
}

function checkTerms(url: string, username: string, password: string): void {
  const address = URL.canParse(url) ? new URL(url) : null;
  const isBare = address?.username === '' && address.search + address.hash === '';
  if (!address || !/^wss?:$/.test(address.protocol) || !isBare)
    throw refusal('url', 'must be a ws or wss address without a password or a query');
  if (username === '' || username.includes(':'))
    throw refusal('username', 'must not be empty, and holds no colon');
  if (password === '') throw refusal('password', 'must not be empty');
}
