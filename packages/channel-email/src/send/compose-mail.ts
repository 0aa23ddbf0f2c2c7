import { ChannelError } from '@aduan/core';
import type { ChannelContext, Content, OutboundMessage } from '@aduan/core/channel';
import { isAddress } from '../mail/mail-headers.js';
import { proofHeader } from '../mail/mail-proof.js';
import { replyLine } from '../mail/new-text.js';
import { tokenOf } from '../mail/thread-of.js';
import type { Mailbox } from '../mailbox.js';
import { htmlOf } from './html-of.js';
import type { OutgoingFile, OutgoingMail } from './mail-transport.js';

const stored = 'blob:';
/** Footer of a notification: says what happens to an answer. */
const noteFoot =
  '— Balasan Anda menjadi catatan internal laporan ini / Your reply becomes an internal note of this case —';
const silentFoot =
  '— Surel otomatis, balasannya tidak disimpan / Automatic mail, replies are not kept —';
const ownSubject = 'Laporan Anda / Your report';

/** Makes the mail of a message. @throws ChannelError of class `recipient` or `invalid` */
export async function composeMail(
  message: OutboundMessage,
  mailbox: Mailbox,
  context: Pick<ChannelContext, 'files' | 'kv'>,
): Promise<OutgoingMail> {
  const { account, name, own, proofs } = mailbox;
  const { content, conversation, key } = message;
  const isNotification = message.purpose === 'notification';
  const isNotice = message.purpose === 'answer-notice';
  const { memo = {} } = message.to;
  const thread = /(?:^| )([0-9a-f]{24})$/.exec(conversation)?.[1] ?? (await tokenOf(conversation));
  const answered = message.replyTo ?? memo.messageId;
  const words = wordsOf(content);
  const reply = replyToOf(message, thread, mailbox);
  const messageId = isNotification
    ? own.notificationIdOf(key, thread)
    : own.messageIdOf(key, thread);
  const foot = reply ? noteFoot : silentFoot;
  const said = isNotification ? [words, foot] : isNotice ? [words] : [replyLine, words];
  return {
    from: { address: account, name: name() },
    to: addressOf(message),
    ...(reply && { replyTo: reply }),
    messageId: `<${messageId}>`,
    ...(answered && { inReplyTo: `<${oneLine(answered)}>` }),
    subject: isNotification || isNotice ? lineOf(message.subject) : subjectOf(memo.subject),
    text: said.filter(Boolean).join('\n\n'),
    html: htmlOf(said),
    headers: {
      [proofHeader]: await proofs.proofOf(messageId, context),
      ...automaticHeaders(message),
    },
    files: content.type === 'media' ? [await fileOf(content, context.files)] : [],
  };
}

/** The recipient's address. @throws ChannelError when there is none */
export function addressOf({ to }: Pick<OutboundMessage, 'to'>): string {
  const known = to.ids.find(({ kind }) => kind === 'email' || kind === 'unproven-email');
  if (known && isAddress(known.value)) return known.value;
  throw new ChannelError({ class: 'recipient' }, 'There is no address to write to.');
}

/**
 * The tagged address for answers: of a thread, or of a notification. A notification asks for answers only where the
 * sender can be proven.
 */
function replyToOf(
  { purpose, replyToken }: OutboundMessage,
  thread: string,
  { authservId, own, plusTags }: Mailbox,
): string | null {
  const token = authservId === undefined ? undefined : replyToken;
  const tag = purpose === 'notification' ? token : thread;
  const tagged = plusTags && tag !== undefined ? own.taggedAddress(tag) : '';
  return isAddress(tagged) ? tagged : null;
}

/** Headers that stop automatic answers (RFC 3834, 5); the second one is for Exchange. */
function automaticHeaders({
  automatic,
  purpose,
  replyTo,
}: OutboundMessage): OutgoingMail['headers'] {
  if (!automatic) return {};
  const isNews = purpose === 'notification' || purpose === 'answer-notice';
  const isAnswer = !isNews || replyTo !== undefined;
  const submitted = isAnswer ? 'auto-replied' : 'auto-generated';
  return { 'auto-submitted': submitted, 'x-auto-response-suppress': 'All' };
}

function lineOf(subject = ''): string {
  return oneLine(subject).slice(0, 200);
}

function subjectOf(subject: string | undefined): string {
  const plain = lineOf(subject);
  if (plain === '') return ownSubject;
  return /^(?:re|bls|balas) ?:/i.test(plain) ? plain : `Re: ${plain}`;
}

/** Prevents header injection. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}<>]+/gu, ' ').trim();
}

function wordsOf(content: Content): string {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'media':
      return content.caption ?? '';
    default:
      throw new ChannelError({ class: 'invalid' }, 'A mail has no buttons and no templates.');
  }
}

async function fileOf(
  { media }: Extract<Content, { type: 'media' }>,
  files: ChannelContext['files'],
): Promise<OutgoingFile> {
  const { ref, name = 'file' } = media;
  const file = ref.startsWith(stored) ? await files.get(ref.slice(stored.length)) : null;
  if (!file) throw new ChannelError({ class: 'invalid' }, 'The file is not kept by the desk.');
  const content = new Uint8Array(await new Response(file.body).arrayBuffer());
  return { name: oneLine(name), mime: media.mime ?? file.mime, content };
}
