import type { ImapOptions } from '@aduan/channel-email/imap';
import type { SmtpOptions } from '@aduan/channel-email/smtp';

/** The desk's mailbox and its credentials. */
export interface EmailSettings {
  readonly address: string;
  readonly smtp: SmtpOptions;
  readonly imap: ImapOptions | null;
  readonly secret: string | null;
  readonly authservId: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the mail settings.
 *
 * @returns null when the desk has no mailbox
 * @throws TypeError that names the variable to correct, never its value
 */
export function readEmail(environment: Environment): EmailSettings | null {
  const { MAIL_ADDRESS, MAIL_SECRET, MAIL_AUTHSERV_ID, IMAP_URL, SMTP_URL } = environment;
  const address = MAIL_ADDRESS?.trim();
  if (!address) {
    if (SMTP_URL || IMAP_URL) throw new TypeError('Mail also needs MAIL_ADDRESS.');
    return null;
  }
  if (!SMTP_URL) throw new TypeError('Mail also needs SMTP_URL, or nobody is answered.');
  if (!IMAP_URL && !MAIL_SECRET) throw new TypeError('Mail also needs IMAP_URL or MAIL_SECRET.');
  return {
    address,
    smtp: serverOf('SMTP_URL', SMTP_URL, 'smtp'),
    imap: IMAP_URL ? loginOf(IMAP_URL) : null,
    secret: MAIL_SECRET || null,
    authservId: MAIL_AUTHSERV_ID || null,
  };
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
