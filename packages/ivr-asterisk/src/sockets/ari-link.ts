import { ChannelError } from '@aduan/core';
import type { WebSocket } from 'ws';
import { type AriAccess, notFoundReply } from '../ari/ari-access.js';
import { type AriEvent, readAriEvent } from '../ari/ari-event.js';
import { type AriRequests, ariRequests, type CommandPace } from '../ari/ari-requests.js';
import { type AriRest, ariRest } from '../ari/ari-rest.js';

/** One application of Asterisk, over one connection after the other: it opens the next one when one breaks. */
export interface AriLink {
  /** As Asterisk names it: `aduan` on a lasting connection, `aduan:PJSIP/trunk-00000001` on that of a call. */
  readonly application: string;
  /** Commands over the connection that stands; while there is none they fail, and can be given again. */
  readonly rest: AriRest;
  isUp(): boolean;
  /** Goes on over another connection: the one before is closed and counts no longer. */
  join(socket: WebSocket): void;
  hear(message: unknown): void;
  /** @returns whether it was the connection that stood */
  lose(socket: WebSocket): boolean;
  /** Asterisk opens no other connection: from here on files and commands go over HTTP, or nothing is there any more. */
  giveUp(): void;
  close(code: number): void;
}

/** An application that nothing was heard of yet. */
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
