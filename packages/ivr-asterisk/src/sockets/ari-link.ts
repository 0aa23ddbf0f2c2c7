import { ChannelError } from '@aduan/core';
import type { WebSocket } from 'ws';
import { type AriAccess, notFoundReply } from '../ari/ari-access.js';
import { type AriEvent, readAriEvent } from '../ari/ari-event.js';
import { type AriRequests, ariRequests, type CommandPace } from '../ari/ari-requests.js';
import { type AriRest, ariRest } from '../ari/ari-rest.js';

/** One application of Asterisk over successive connections. Asterisk opens the next one when one breaks. */
export interface AriLink {
  /** The name at Asterisk: `aduan` on a lasting connection, `aduan:PJSIP/trunk-00000001` on the connection of a call. */
  readonly application: string;
  /** Commands over the current connection. Without one they fail and can be repeated. */
  readonly rest: AriRest;
  isUp(): boolean;
  /** Switches to another connection. The previous one is closed and ignored. */
  join(socket: WebSocket): void;
  hear(message: unknown): void;
  /** @returns whether it was the current connection */
  lose(socket: WebSocket): boolean;
  /** Asterisk opens no further connection: files and commands use HTTP from now on; without HTTP every request is answered with 404. */
  giveUp(): void;
  close(code: number): void;
}

/** A link for an application without a connection yet. */
export function ariLink(
  application: string,
  http: AriAccess | null,
  pace: CommandPace,
  heard: (event: AriEvent) => void,
): AriLink {
  const otherwise = http ?? notFoundReply;
  let open: { readonly socket: WebSocket; readonly requests: AriRequests } | null = null;
  let isGivenUp = false;

  const access: AriAccess = {
    async ask(question) {
      if (open) return open.requests.ask(question);
      if (isGivenUp) return otherwise.ask(question);
      throw new ChannelError({ class: 'retryable', code: 'broken' }, 'There is no connection now.');
    },
    // Asterisk sends no sound over a WebSocket.
    file: otherwise.file,
  };
  function close(code: number): void {
    open?.socket.close(code);
    open?.requests.broken();
    open = null;
  }
  return {
    application,
    rest: ariRest(access),
    isUp: () => open !== null,
    join(socket) {
      close(1001);
      isGivenUp = false;
      open = { socket, requests: ariRequests((text) => socket.send(text), pace) };
    },
    hear(message) {
      if (open?.requests.hear(message)) return;
      const event = readAriEvent(message);
      if (event) heard(event);
    },
    lose(socket) {
      if (open?.socket !== socket) return false;
      close(1001);
      return true;
    },
    giveUp() {
      isGivenUp = true;
    },
    close,
  };
}
