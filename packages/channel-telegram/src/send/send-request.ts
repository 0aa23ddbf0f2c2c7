import { ChannelError } from '@aduan/core';
import type { ChannelContext, Content, OutboundMessage } from '@aduan/core/channel';
import type { BotCall } from '../call-bot.js';
import { fileMethod } from './file-method.js';

/** The method that sends a message, and its body. */
export type SendRequest = Pick<BotCall<unknown>, 'method' | 'body'>;

type Media = Extract<Content, { type: 'media' }>;
type Choices = Extract<Content, { type: 'choices' }>;

const stored = 'blob:';
/** Maximum length of a text, including a question with its choices. */
const maxTextLength = 4_096;

/** The call that sends a message into a chat. @throws ChannelError of class `invalid` */
export async function sendRequest(
  { content, replyTo }: Pick<OutboundMessage, 'content' | 'replyTo'>,
  chat: number,
  files: ChannelContext['files'],
): Promise<SendRequest> {
  const reply = replyParameters(replyTo, chat);
  const base = { chat_id: chat, ...(reply && { reply_parameters: reply }) };
  const plain = { ...base, link_preview_options: { is_disabled: true } };
  switch (content.type) {
    case 'text':
      return { method: 'sendMessage', body: { ...plain, text: content.text } };
    case 'choices':
      return { method: 'sendMessage', body: { ...plain, ...asked(content) } };
    case 'media':
      return fileRequest(content, base, files);
    case 'template':
      throw new ChannelError({ class: 'invalid' }, 'Telegram has no templates.');
  }
}

/** A reply must refer to the same chat. When the original message is deleted, the reply is sent all the same. */
function replyParameters(replyTo: string | undefined, chat: number) {
  const [of, number] = replyTo?.split(':') ?? [];
  if (of !== String(chat) || !number) return null;
  return { message_id: Number(number), allow_sending_without_reply: true };
}

function asked({ text, choices }: Choices) {
  const described = choices.flatMap(({ title, description }) =>
    description ? [`${title}: ${description}`] : [],
  );
  const whole = [text, ...described].join('\n');
  return {
    text: whole.length > maxTextLength ? text : whole,
    reply_markup: {
      inline_keyboard: choices.map(({ id, title }) => [{ text: title, callback_data: id }]),
    },
  };
}

async function fileRequest(
  { media, caption }: Media,
  fields: Readonly<Record<string, unknown>>,
  files: ChannelContext['files'],
): Promise<SendRequest> {
  const { ref, kind, name = 'file' } = media;
  const file = ref.startsWith(stored) ? await files.get(ref.slice(stored.length)) : null;
  if (!file) throw new ChannelError({ class: 'invalid' }, 'The file is not kept by the desk.');
  const type = media.mime ?? file.mime;
  const { method, field } = fileMethod(kind, type);
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.set(key, JSON.stringify(value));
  if (caption) body.set('caption', caption);
  body.set(field, new Blob([await new Response(file.body).arrayBuffer()], { type }), name);
  return { method, body };
}
