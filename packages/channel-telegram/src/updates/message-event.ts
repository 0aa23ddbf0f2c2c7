import type { InboundEvent } from '@aduan/core/channel';
import { entryPointInStart } from './entry-point-in-start.js';
import { partsOf } from './parts.js';
import { addressOf, threadOf } from './person.js';
import { messageSchema, type TelegramMessage, type TelegramUser } from './schemas.js';
import { serviceMessages } from './service-messages.js';
import { unsupportedEvent } from './unsupported-event.js';
import { keyOf, messageIdOf, noteEvent, timeOf, type WebhookContext } from './webhook-context.js';

/** Name of the note that a person pressed Start. */
export const startNote = 'start';

/** The event of a new or edited message to the bot. */
export function messageEvent(
  value: unknown,
  context: WebhookContext,
  isEdit: boolean,
): InboundEvent {
  const known = messageSchema.safeParse(value);
  if (!known.success) {
    return unsupportedEvent(context, { user: null, providerType: 'unreadable' });
  }
  const message = known.data;
  const { chat, message_id: number, edit_date: editDate, reply_to_message: of } = message;
  const date = (isEdit ? editDate : undefined) ?? message.date;
  const user = writerOf(message);
  const entered = isEdit ? null : entryPointInStart(message.text, context.entryPoints);
  const note = user ? !entered && noteOf(message, isEdit) : 'nobody';
  if (!user || note) return noteEvent(context, note || 'nobody', date, threadOf(user ?? chat));
  const { account } = context;
  return {
    type: 'message',
    key: keyOf(context, chat.id, number, date),
    id: messageIdOf(chat.id, number),
    at: timeOf(date, context),
    account,
    conversation: threadOf(user),
    from: addressOf(account, user),
    parts: partsOf(message),
    ...entered,
    ...(of && { replyTo: messageIdOf(chat.id, of.message_id) }),
    ...(isEdit && { edited: true }),
  };
}

/** The writer; null for other bots, which could answer ours without end, and for messages sent as a group or channel. */
function writerOf({ from, chat, sender_chat: speaker }: TelegramMessage): TelegramUser | null {
  // `from` is then a shared account of Telegram, the same for all groups.
  if (speaker !== undefined) return null;
  if (from) return from.is_bot ? null : from;
  return chat.type === 'private' ? { id: chat.id, is_bot: false } : null;
}

/** The name of the note for a message that says nothing. */
function noteOf(message: TelegramMessage, isEdit: boolean): string | null {
  if (/^\/start(@\w+)?( |$)/.test(message.text ?? '')) return startNote;
  // A live location moves by edits; the first location is recorded already.
  if (isEdit && message.location !== undefined) return 'live-location';
  return Object.keys(message).find((field) => serviceMessages.has(field)) ?? null;
}
