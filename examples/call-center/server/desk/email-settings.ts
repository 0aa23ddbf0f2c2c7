import { type EmailOptions, emailChannel } from '@aduan/channel-email';
import { imapMailbox } from '@aduan/channel-email/imap';
import { smtpTransport } from '@aduan/channel-email/smtp';
import type { Channel } from '@aduan/core';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads how the desk is reached by mail.
 *
 * @returns null when it has no mailbox
 * @throws TypeError that names the variable to mend, never its value
 */
export function readEmail(environment: Environment): EmailOptions | null {
  const { MAIL_ADDRESS, MAIL_SECRET, MAIL_AUTHSERV_ID, IMAP_URL, SMTP_URL } = environment;
  const address = MAIL_ADDRESS?.trim();
  if (!address) {
    if (SMTP_URL || IMAP_URL) throw new TypeError('Mail also needs MAIL_ADDRESS.');
    return null;
  }
  if (!SMTP_URL) throw new TypeError('Mail also needs SMTP_URL, or nobody is answered.');
  if (!IMAP_URL && !MAIL_SECRET) throw new TypeError('Mail also needs IMAP_URL or MAIL_SECRET.');
  const options = {
    address,
    name: 'Pusat Layanan Contoh',
    transport: smtpTransport(serverOf('SMTP_URL', SMTP_URL, 'smtp')),
    ...(IMAP_URL && { mailbox: imapMailbox(loginOf(IMAP_URL)) }),
    ...(MAIL_SECRET && { secret: MAIL_SECRET }),
    ...(MAIL_AUTHSERV_ID && { authservId: MAIL_AUTHSERV_ID }),
  };
  checked(options);
  return options;
}

/** The channel of a mailbox, if there is one. */
export function emailOf(options: EmailOptions | null): { readonly email?: Channel } {
  return options ? { email: emailChannel(options) } : {};
}

/** A mistake is told at the start, by the name of its variable. */
function checked(options: EmailOptions): void {
  try {
    emailChannel(options);
  } catch (cause) {
    throw new TypeError('MAIL_ADDRESS, MAIL_SECRET or MAIL_AUTHSERV_ID is not right.', { cause });
  }
}

function loginOf(url: string) {
  const { user, password = '', ...server } = serverOf('IMAP_URL', url, 'imap');
  if (user === undefined) throw new TypeError('IMAP_URL needs a user and a password.');
  return { ...server, user, password };
}

/** `smtps://user:password@host:465`; without the s, the connection turns to TLS, but on this machine. */
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
