import type {
  TelegramContent,
  TelegramFile,
  TelegramIncoming,
  TelegramSender,
} from './incoming.js';

/** An update of the Bot API (https://core.telegram.org/bots/api#update, read in November 2026). */
export type TelegramUpdate = Readonly<Record<string, unknown>> & { readonly update_id: number };

/** Time and number of an event at Telegram. */
export interface Occurrence {
  /** Counts the events; ids of updates and messages are derived from it. */
  readonly count: number;
  /** Epoch seconds. */
  readonly date: number;
}

/** The id under which the file of a message is served. */
export const fileIdOf = ({ count }: Occurrence): string => `file-${count}`;

/** The update of an event. */
export function updateOf(incoming: TelegramIncoming, occurrence: Occurrence): TelegramUpdate {
  const { count, date } = occurrence;
  if ('update' in incoming) return { update_id: count, ...incoming.update };
  const about = { message_id: count, date, chat: chatOf(incoming), from: userOf(incoming) };
  if (!('choice' in incoming)) {
    return {
      update_id: count,
      message: { ...about, ...contentOf(incoming, fileIdOf(occurrence)) },
    };
  }
  const { id, title } = incoming.choice;
  const keyboard = { inline_keyboard: [[{ text: title, callback_data: id }]] };
  const message = { message_id: count, date, chat: about.chat, reply_markup: keyboard };
  const press = { id: `press-${count}`, from: about.from, message, chat_instance: '1', data: id };
  return { update_id: count, callback_query: press };
}

function userOf({ from, name = 'Warga' }: TelegramSender) {
  return { id: from, is_bot: false, first_name: name, language_code: 'id' };
}

function chatOf({ from, name = 'Warga' }: TelegramSender) {
  return { id: from, type: 'private', first_name: name };
}

function contentOf(
  content: Exclude<TelegramContent, { readonly choice: unknown }>,
  fileId: string,
) {
  if ('text' in content) return { text: content.text };
  if ('location' in content) return { location: content.location };
  if ('message' in content) return content.message;
  return fileFields(content.file, fileId);
}

function fileFields({ kind, mime, bytes, name, caption }: TelegramFile, id: string) {
  const file = { file_id: id, file_unique_id: id, file_size: bytes.byteLength };
  const described = { ...file, mime_type: mime, ...(name && { file_name: name }) };
  return {
    [kind]: kind === 'photo' ? [{ ...file, width: 1_280, height: 960 }] : described,
    ...(caption && { caption }),
  };
}
