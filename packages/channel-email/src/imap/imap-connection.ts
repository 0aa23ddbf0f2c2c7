import { ChannelError } from '@aduan/core';
import { ImapFlow } from 'imapflow';
import type { ImapOptions } from './imap-options.js';

/** A connection that opens on first use, and again after a failure. */
export interface ImapConnection {
  /** @throws ChannelError of class `auth` or `retryable` */
  open(): Promise<ImapFlow>;
  close(): Promise<void>;
}

const patienceMs = 15_000;

/** Makes a connection without opening it. */
export function imapConnection(options: ImapOptions): ImapConnection {
  const { host, user, password: pass, secure = true, allowClearText = false } = options;
  const { port = secure ? 993 : 143 } = options;
  let known: ImapFlow | null = null;
  return {
    async open() {
      if (known?.usable) return known;
      known?.close();
      const client = new ImapFlow({
        host,
        port,
        secure,
        auth: { user, pass },
        logger: false,
        connectionTimeout: patienceMs,
        greetingTimeout: patienceMs,
        disableAutoIdle: true,
        ...(!secure && { doSTARTTLS: !allowClearText }),
      });
      // A connection that breaks while unused is opened again on the next use.
      client.on('error', () => {});
      try {
        await client.connect();
      } catch (error) {
        client.close();
        throw imapFailure(error);
      }
      known = client;
      return client;
    },
    async close() {
      const client = known;
      known = null;
      client?.close();
    },
  };
}

/** Classifies an IMAP failure, without the server's text. */
export function imapFailure(error: unknown): ChannelError {
  if (error instanceof ChannelError) return error;
  const isAuth =
    error instanceof Error &&
    'authenticationFailed' in error &&
    error.authenticationFailed === true;
  return isAuth
    ? new ChannelError({ class: 'auth', scope: 'account' }, 'The mailbox refused user or password.')
    : new ChannelError({ class: 'retryable' }, 'The mailbox could not be read.');
}
