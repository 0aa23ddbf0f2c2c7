import { createTransport } from 'nodemailer';
import type { MailTransport, OutgoingMail } from '../send/mail-transport.js';
import { smtpFailure } from './smtp-failure.js';

/** Options of `smtpTransport`. */
export interface SmtpOptions {
  readonly host: string;
  /** Default 587, or 465 when `secure`. */
  readonly port?: number;
  /** TLS from the first byte; default: the connection switches to TLS before login (STARTTLS). */
  readonly secure?: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Allows an unencrypted connection when the server offers no TLS, only for a server on the same machine. Default false. */
  readonly allowClearText?: boolean;
}

/** Maximum silence of the server, in ms; less than the desk's timeout of a delivery. */
const silenceMs = 15_000;

/**
 * Sends mails through an SMTP server, one connection each. Nodemailer must be installed.
 *
 * @example
 * ```ts nocheck (needs a mail server)
 * const transport = smtpTransport({ host: 'smtp.desk.example', user, password });
 * ```
 */
export function smtpTransport(options: SmtpOptions): MailTransport {
  const { host, secure = false, user, password = '', allowClearText = false } = options;
  const { port = secure ? 465 : 587 } = options;
  return async (mail, { signal }) => {
    const progress = { isHandedOver: false };
    const carrier = createTransport({
      host,
      port,
      secure,
      requireTLS: !allowClearText,
      ...(user !== undefined && { auth: { user, pass: password } }),
      connectionTimeout: silenceMs,
      greetingTimeout: silenceMs,
      socketTimeout: silenceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
      transactionLog: true,
      logger: listener((command) => {
        if (command.startsWith('DATA')) progress.isHandedOver = true;
      }),
    });
    try {
      await untilAborted(carrier.sendMail(fieldsOf(mail)), signal);
    } catch (error) {
      throw smtpFailure({ ...troubleIn(error), ...progress });
    } finally {
      carrier.close();
    }
  };
}

function fieldsOf({ from, headers, files, ...mail }: OutgoingMail) {
  return {
    ...mail,
    from: from.name === null ? from.address : { name: from.name, address: from.address },
    to: { name: '', address: mail.to },
    ...(mail.inReplyTo && { references: mail.inReplyTo }),
    headers: { ...headers },
    attachments: files.map(({ name, mime, content }) => ({
      filename: name,
      contentType: mime,
      content: Buffer.from(content),
    })),
  };
}

function untilAborted<Result>(sending: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = new Promise<never>((_, reject) => {
    const end = () => reject(new Error('aborted'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
  sending.catch(() => {});
  return Promise.race([sending, aborted]);
}

/** A logger that only passes the client's commands on and writes nothing. */
function listener(hear: (command: string) => void) {
  const silent = () => {};
  const debug = (entry: unknown, said?: unknown) => {
    const isOurs = typeof entry === 'object' && entry !== null && 'tnx' in entry;
    if (isOurs && entry.tnx === 'client' && typeof said === 'string') hear(said);
  };
  return {
    level: silent,
    trace: silent,
    debug,
    info: silent,
    warn: silent,
    error: silent,
    fatal: silent,
  };
}

function troubleIn(error: unknown) {
  if (!(error instanceof Error)) return {};
  const read = (name: 'code' | 'response') => {
    const value: unknown = name in error ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const answer: unknown = Reflect.get(error, 'responseCode');
  return {
    code: read('code'),
    response: read('response'),
    responseCode: typeof answer === 'number' ? answer : undefined,
  };
}
