import type { MailSource } from '../poll/mail-source.js';
import { imapConnection } from './imap-connection.js';
import type { ImapOptions } from './imap-options.js';
import { newMails } from './new-mails.js';

/**
 * A mailbox that is polled by IMAP. It finds new mails by their UID, not by the seen flag, so an officer may read the
 * mailbox as well. ImapFlow must be installed.
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
