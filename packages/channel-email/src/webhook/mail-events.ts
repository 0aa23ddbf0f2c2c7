import type { AddressId, ChannelContext, InboundEvent, InboundMessage, Part } from '@aduan/core';
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

/** What one mail tells the desk, and the files that it brings along. */
export interface MailReading {
  readonly events: readonly InboundEvent[];
  readonly files: readonly MailAttachment[];
}

/**
 * Reads one raw mail: what a person wrote is a message, a report on one of ours a receipt, and what machines
 * answer a note, to which nobody answers.
 *
 * @param context - its clock is for what names no time
 * @param isCut - whether `raw` is only the beginning of a mail that is too large
 * @throws InputError when it is no mail
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
  // Whoever cannot be written to is nobody whom the desk knows: each such mail stands alone.
  const address = mail.from.address || fingerprint;
  const at = Math.min(mail.writtenAt ?? now, now);
  // Anybody may write somebody else's address and id: what he makes up shall not be taken for what comes later.
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
  // Two desks that are each other's officers would open cases for ever.
  if (isBulk && (await wasNotified(address, context)))
    return { events: [noted('mail.machine-that-is-notified')], files: [] };
  const thread = await threadOf(mail, own, fingerprint);
  return messageReading(mail, { mailbox, key, at, thread, fingerprint, isBulk });
}

/** Under which kind of id the writer is known. */
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
    // What a forged writer says must not end up beside what the true one said.
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
