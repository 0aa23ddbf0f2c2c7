import type { MailSource } from '../poll/mail-source.js';
import { imapConnection } from './imap-connection.js';
import { newMails } from './new-mails.js';

/** Options of `imapMailbox`. */
export interface ImapOptions {
  readonly host: string;
  /** Default 993, or 143 when not `secure`. */
  readonly port?: number;
  /** TLS from the first byte. Default true; else the connection turns to TLS before anything is said. */
  readonly secure?: boolean;
  readonly user: string;
  readonly password: string;
  /** Which folder is read. Default `INBOX`. */
  readonly folder?: string;
  /** Only for a server on the same machine: speaks in clear. Default false. */
  readonly allowClearText?: boolean;
  /** How long an empty mailbox is waited at for news, ms. Default 25,000. */
  readonly waitMs?: number;
}

/**
 * A mailbox that is asked for news by IMAP. What it reads it finds by the numbers of the mails, not by whether
 * somebody read them: an officer may look into the mailbox, and nothing is lost. ImapFlow must be installed.
 *
 * @example
 * ```ts nocheck (needs a mailbox)
 * const email = emailChannel({ address, mailbox: imapMailbox({ host: 'imap.desk.example', user, password }) });
 * ```
 */
export function imapMailbox(options: ImapOptions): MailSource {
  const connection = imapConnection(options);
  const { folder = 'INBOX', waitMs = 25_000 } = options;
  return {
    fetch: (cursor, context, maxBytes) =>
      newMails(connection, { folder, waitMs, cursor, context, maxBytes }),
    close: connection.close,
  };
}
