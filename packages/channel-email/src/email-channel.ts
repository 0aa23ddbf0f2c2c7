import { type Channel, type ChannelContext, InputError } from '@aduan/core';
import { emailCapabilities } from './capabilities.js';
import { keepFiles } from './delivery/carried-files.js';
import { mailEvents } from './delivery/mail-events.js';
import { verifyDelivery } from './delivery/signed-delivery.js';
import { mailboxOf } from './mailbox.js';
import { checkOptions, type EmailOptions } from './options.js';
import { pollMails } from './poll/poll-mails.js';
import { sendMail } from './send/send-mail.js';

/**
 * E-mail: raw mails that a mail server, a pipe or a provider hands in, and answers through a transport.
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
  const read = async (body: Uint8Array, request: Request, { now }: ChannelContext) => {
    const raw = provider?.rawOf ? await provider.rawOf(body, request) : body;
    if (!raw) throw new InputError('There is no mail in this delivery.');
    return mailEvents(raw, mailbox, now());
  };
  return {
    contract: 'channel/1',
    name: 'email',
    capabilities: emailCapabilities(maxBytes, transport !== undefined, source !== undefined),
    ...(source && {
      poll: (cursor, context) => pollMails(source, mailbox, context, cursor),
      stop: () => source.close(),
    }),
    verify: provider?.verify ?? verifierOf(secret),
    parse: async (body, request, context) => (await read(body, request, context)).events,
    keepFiles: async (body, request, context) =>
      keepFiles((await read(body, request, context)).files, context),
    send: (message, context) => sendMail(message, context, mailbox, transport),
  };
}

/** Without a secret nobody hands in mails. */
function verifierOf(secret: string | undefined): Channel['verify'] {
  return async (request, body, { now }) =>
    secret === undefined
      ? { ok: false, status: 404, reason: 'no mails are handed in' }
      : verifyDelivery(request, body, { secret, now: now() });
}
