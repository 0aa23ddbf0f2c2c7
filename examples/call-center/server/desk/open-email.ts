import type { WebchatCopies } from '@aduan/channel-webchat';
import type { Channel } from '@aduan/core';
import { chatCopies } from './chat-copies.js';
import type { EmailSettings } from './email-settings.js';

/** What a desk with a mailbox has. */
export interface Mailbox {
  readonly channel: Channel;
  /** Copies of chats, sent by the same server. */
  readonly copies: WebchatCopies;
}

/**
 * E-mail at `/aduan/email`, and from a mailbox. The SMTP and IMAP libraries are loaded only where a desk has a
 * mailbox: they would add a quarter to the memory of every other desk.
 *
 * @throws TypeError that names the variables to correct, never their values
 */
export async function openEmail(settings: EmailSettings): Promise<Mailbox> {
  const { address, authservId, imap, secret, smtp } = settings;
  const { emailChannel } = await import('@aduan/channel-email');
  const { smtpTransport } = await import('@aduan/channel-email/smtp');
  const mailbox = imap && (await import('@aduan/channel-email/imap')).imapMailbox(imap);
  const transport = smtpTransport(smtp);
  const options = {
    address,
    name: 'Pusat Layanan Contoh',
    transport,
    ...(mailbox && { mailbox }),
    ...(secret !== null && { secret }),
    ...(authservId !== null && { authservId }),
  };
  try {
    return { channel: emailChannel(options), copies: chatCopies(address, transport) };
  } catch (cause) {
    throw new TypeError('MAIL_ADDRESS, MAIL_SECRET or MAIL_AUTHSERV_ID is not right.', { cause });
  }
}
