import type { Channel } from '@aduan/core';
import { emailChannel } from './email-channel.js';
import type { EmailOptions } from './options.js';
import type { MailTransport } from './send/mail-transport.js';

/** A mailbox that the environment names. */
export interface EmailFromEnv {
  readonly channel: Channel;
  /** Address of the mailbox. */
  readonly address: string;
  /** Sends mails by the same server, such as copies of chats. */
  readonly transport: MailTransport;
}

/**
 * Makes the e-mail channel from `MAIL_ADDRESS`, `SMTP_URL` and at least one of `IMAP_URL` (a mailbox that is polled)
 * and `MAIL_SECRET` (a mail server that delivers mails by HTTP). Set `MAIL_AUTHSERV_ID` if the server proves senders.
 * It needs `nodemailer`, and `imapflow` with `IMAP_URL`; they are loaded only when the variables are set.
 *
 * @param environment - variables by name, such as `process.env`
 * @param name - sender name of answers, such as the name of the office
 * @returns null when no mailbox is named
 * @throws TypeError that names the variable to correct, never its value
 */
export async function emailFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
  { name }: Pick<EmailOptions, 'name'> = {},
): Promise<EmailFromEnv | null> {
  const { MAIL_ADDRESS, MAIL_SECRET, MAIL_AUTHSERV_ID, IMAP_URL, SMTP_URL } = environment;
  const address = MAIL_ADDRESS?.trim();
  if (!address) {
    if (SMTP_URL || IMAP_URL) throw new TypeError('Mail also needs MAIL_ADDRESS.');
    return null;
  }
  if (!SMTP_URL) throw new TypeError('Mail also needs SMTP_URL, or nobody is answered.');
  if (!IMAP_URL && !MAIL_SECRET) throw new TypeError('Mail also needs IMAP_URL or MAIL_SECRET.');
  const [smtp, imap] = [serverOf('SMTP_URL', SMTP_URL, 'smtp'), IMAP_URL && loginOf(IMAP_URL)];
  // biome-ignore lint/style/noRestrictedImports: entries of this package, loaded when they are needed
  const transport = (await import('@aduan/channel-email/smtp')).smtpTransport(smtp);
  // biome-ignore lint/style/noRestrictedImports: as above
  const mailbox = imap && (await import('@aduan/channel-email/imap')).imapMailbox(imap);
  try {
    const channel = emailChannel({
      address,
      transport,
      ...(name !== undefined && { name }),
      ...(mailbox && { mailbox }),
      ...(MAIL_SECRET && { secret: MAIL_SECRET }),
      ...(MAIL_AUTHSERV_ID && { authservId: MAIL_AUTHSERV_ID }),
    });
    return { channel, address, transport };
  } catch (cause) {
    throw new TypeError('MAIL_ADDRESS, MAIL_SECRET or MAIL_AUTHSERV_ID is not right.', { cause });
  }
}

function loginOf(url: string) {
  const { user, password = '', ...server } = serverOf('IMAP_URL', url, 'imap');
  if (user === undefined) throw new TypeError('IMAP_URL needs a user and a password.');
  return { ...server, user, password };
}

/** Parses `smtps://user:password@host:465`. Without the s, the connection switches to TLS, except on this machine. */
function serverOf(variable: string, text: string, protocol: 'smtp' | 'imap') {
  const url = URL.parse(text);
  const scheme = url?.protocol.slice(0, -1);
  if (!url || (scheme !== protocol && scheme !== `${protocol}s`) || url.hostname === '') {
    throw new TypeError(
      `${variable} must be an address such as ${protocol}s://user:password@host.`,
    );
  }
  const isHere = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  return {
    host: url.hostname,
    secure: scheme === `${protocol}s`,
    ...(url.port && { port: Number(url.port) }),
    ...(url.username && { user: decodeURIComponent(url.username) }),
    ...(url.password && { password: decodeURIComponent(url.password) }),
    ...(isHere && { allowClearText: true }),
  };
}
