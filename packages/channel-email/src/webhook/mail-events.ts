import type {
  AddressId,
  ChannelContext,
  InboundEvent,
  InboundMessage,
  Part,
} from '@aduan/core/channel';
import { machineMail } from '../mail/machine-mail.js';
import { type ReadMail, readMail } from '../mail/read-mail.js';
import { readReport } from '../mail/report.js';
import { isProven } from '../mail/sender-proof.js';
import { bodyOf } from '../mail/split-mail.js';
import { threadOf } from '../mail/thread-of.js';
import type { Mailbox } from '../mailbox.js';
import { wasNotified } from '../send/notified-addresses.js';
import { sha256 } from '../sha256.js';
import { type MailAttachment, mailAttachments } from './mail-files.js';
import { answeredNotification, notificationReply } from './notification-reply.js';
import { reportEvent } from './report-event.js';
import { shownText } from './shown-text.js';

/** The events and files of one mail. */
export interface MailReading {
  readonly events: readonly InboundEvent[];
  readonly files: readonly MailAttachment[];
}

/**
 * Interprets one raw mail. A person's mail becomes a message, a report on our mail a receipt, and an automatic answer a
 * note that is not answered.
 *
 * @param context - its clock is for mails without a time
 * @param isCut - whether `raw` is only the beginning of a mail above the size limit
 * @throws InputError when the bytes are no mail
 */
export async function mailEvents(
  raw: Uint8Array,
  mailbox: Mailbox,
  context: Pick<ChannelContext, 'now' | 'kv'>,
  isCut = false,
): Promise<MailReading> {
  const now = context.now();
  const mail = await readMail(raw, isCut);
  const { account, own } = mailbox;
  const fingerprint = await sha256(raw);
  // A sender without a usable address is unknown to the desk: each such mail is a conversation of its own.
  const address = mail.from.address || fingerprint;
  const at = Math.min(mail.writtenAt ?? now, now);
  // Sender and id can be forged: with the body's hash in the key, a forged mail never replaces a genuine one that comes
  // later.
  const body = isCut ? '' : (await sha256(bodyOf(raw))).slice(0, 32);
  const key = [address, mail.messageId ?? fingerprint, body].join(' ').trim();
  const machine = machineMail(mail, own);
  const noted = (name: string): InboundEvent => ({
    ...{ key, at, account, conversation: address },
    type: 'account',
    name,
  });
  if (machine === 'own' || machine === 'answer') {
    const report = machine === 'answer' ? await readReport(raw) : null;
    const place = { key, at, account, conversation: address };
    const told = report && (await reportEvent(report, mailbox, place, context));
    return { events: [told ?? noted(`mail.${machine}`)], files: [] };
  }
  const isBulk = machine === 'bulk';
  const answered = answeredNotification(mail, own);
  if (answered) {
    const base = { key, at, account, id: mail.messageId ?? fingerprint };
    const reply = notificationReply(mail, answered, writerOf(mail, mailbox, fingerprint), base);
    return { events: [isBulk ? noted('mail.notification-answered-by-machine') : reply], files: [] };
  }
  // Two desks that notify each other would open tickets without end.
  if (isBulk && (await wasNotified(address, context)))
    return { events: [noted('mail.machine-that-is-notified')], files: [] };
  const thread = await threadOf(mail, own, fingerprint);
  return messageReading(mail, { mailbox, key, at, thread, fingerprint, isBulk });
}

/** The sender's id, of the kind that shows whether the address is proven. */
function writerOf(mail: ReadMail, { authservId }: Mailbox, fingerprint: string): AddressId {
  if (!mail.from.address) return { kind: 'mail', value: fingerprint };
  const kind = isProven(mail, authservId) ? 'email' : 'unproven-email';
  return { kind, value: mail.from.address };
}

interface Known {
  readonly mailbox: Mailbox;
  readonly key: string;
  readonly at: number;
  readonly thread: string;
  readonly fingerprint: string;
  readonly isBulk: boolean;
}

async function messageReading(mail: ReadMail, known: Known): Promise<MailReading> {
  const { mailbox, key, at, thread, fingerprint, isBulk } = known;
  const { account } = mailbox;
  const { from, messageId, subject, references, unsupported } = mail;
  const shown = shownText(mail);
  const files = await mailAttachments(mail, shown.isShortened, fingerprint);
  const writer = writerOf(mail, mailbox, fingerprint);
  const words: readonly Part[] = shown.texts.map((text) => ({ type: 'text', text }));
  const parts: readonly Part[] = [
    ...words,
    ...files.map(({ media }): Part => ({ type: 'media', media })),
    ...[...(from.address ? [] : ['no-sender']), ...unsupported].map(
      (providerType): Part => ({ type: 'unsupported', providerType }),
    ),
  ];
  const event: InboundMessage = {
    type: 'message',
    key,
    id: messageId ?? fingerprint,
    at,
    account,
    // Unproven mails must not join the conversation of the proven address.
    conversation: `${writer.kind === 'email' ? '' : 'unproven '}${writer.value} ${thread}`,
    from: {
      account,
      ids: [writer],
      ...(from.name && { name: from.name }),
      memo: {
        ...(subject && { subject }),
        ...(messageId !== null && { messageId }),
        ...((isBulk || !from.address) && { silent: 'yes' }),
      },
    },
    parts: parts.length > 0 ? parts : [{ type: 'unsupported', providerType: 'empty' }],
    ...(references.length > 0 && { replyTo: references.at(-1) ?? '' }),
  };
  return { events: [event], files };
}
