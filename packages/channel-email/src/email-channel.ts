import { type Channel, InputError } from '@aduan/core';
import type { ChannelContext } from '@aduan/core/channel';
import { emailCapabilities } from './capabilities.js';
import { mailboxOf } from './mailbox.js';
import { checkOptions, type EmailOptions } from './options.js';
import { pollMails } from './poll/poll-mails.js';
import { sendMail } from './send/send-mail.js';
import { type MailReading, mailEvents } from './webhook/mail-events.js';
import { keepFiles } from './webhook/mail-files.js';
import { verifySignedRequest } from './webhook/signed-request.js';

/**
 * E-mail channel: reads raw mails from a mail server, a pipe or a provider, and sends answers through a transport.
 *
 * @example
 * ```ts nocheck (needs a mail server)
 * const email = emailChannel({
 *   address: 'aduan@desk.example',
 *   secret: process.env.MAIL_SECRET,
 *   transport: smtpTransport({ host: 'smtp.desk.example' }),
 * });
 * createAduan({ channels: { email } });
 * ```
 *
 * @throws InputError when an option does not have the right form
 */
export function emailChannel(options: EmailOptions): Channel {
  checkOptions(options);
  const { mailbox: source, provider, secret, transport } = options;
  const mailbox = mailboxOf(options);
  const { maxBytes } = mailbox;
  const read = async (body: Uint8Array, request: Request, context: ChannelContext) => {
    const raw = provider?.rawOf ? await provider.rawOf(body, request) : body;
    if (!raw) throw new InputError('There is no mail in this delivery.');
    return mailEvents(raw, mailbox, context);
  };
  /** Parsed mails by body, for their files: parsing a large mail takes about a second. */
  const parsed = new WeakMap<Uint8Array, MailReading>();
  return {
    contract: 'channel/1',
    name: 'email',
    capabilities: emailCapabilities(maxBytes, transport !== undefined, source !== undefined),
    ...(source && {
      poll: (cursor, context) => pollMails(source, mailbox, context, cursor),
      stop: () => source.close(),
    }),
    verify: provider?.verify ?? verifierOf(secret),
    async parse(body, request, context) {
      const reading = await read(body, request, context);
      parsed.set(body, reading);
      return reading.events;
    },
    async keepFiles(body, request, context) {
      const { files } = parsed.get(body) ?? (await read(body, request, context));
      parsed.delete(body);
      await keepFiles(files, context);
    },
    send: (message, context) => sendMail(message, context, mailbox, transport),
  };
}

/** Without a secret no mails can be handed in. */
function verifierOf(secret: string | undefined): Channel['verify'] {
  return async (request, body, { now }) =>
    secret === undefined
      ? { ok: false, status: 404, reason: 'no mails are handed in' }
      : verifySignedRequest(request, body, { secret, now: now() });
}
