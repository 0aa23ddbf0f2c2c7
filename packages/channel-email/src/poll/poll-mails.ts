import { AduanError } from '@aduan/core';
import type { ChannelContext, InboundEvent } from '@aduan/core/channel';
import type { Mailbox } from '../mailbox.js';
import { type MailReading, mailEvents } from '../webhook/mail-events.js';
import { keepFiles } from '../webhook/mail-files.js';
import type { FetchedMail, MailSource } from './mail-source.js';

/**
 * Polls a mailbox, mail by mail. A mail is marked only after the desk has stored it. A mail whose storing failed, or
 * was interrupted by the end of the process, is fetched again.
 *
 * @throws ChannelError
 */
export async function* pollMails(
  source: MailSource,
  mailbox: Mailbox,
  context: ChannelContext,
  cursor: string | null,
): AsyncGenerator<{ readonly events: readonly InboundEvent[]; readonly cursor: string }> {
  for await (const mail of source.fetch(cursor, context, mailbox.maxBytes)) {
    const { events, files } = await readingOf(mail, mailbox, context);
    await keepFiles(files, context);
    yield { events, cursor: mail.cursor };
    // An unreadable mail stays unmarked: an officer may look at it in the mailbox.
    if (events.length === 0) continue;
    await mail.stored().catch(() => context.log('warn', 'mail.not-marked', {}));
  }
}

async function readingOf(
  { raw, isCut }: FetchedMail,
  mailbox: Mailbox,
  context: ChannelContext,
): Promise<MailReading> {
  try {
    return await mailEvents(raw, mailbox, context, isCut);
  } catch (error) {
    if (!AduanError.isInstance(error) || error.code !== 'input-invalid') throw error;
    context.log('warn', 'mail.unreadable', {});
    return { events: [], files: [] };
  }
}
