import type { InboundEvent, Part } from '@aduan/core/channel';
import { addressOf, threadOf } from './person.js';
import { keyboardSchema, pressSchema } from './schemas.js';
import { unsupportedEvent } from './unsupported-event.js';
import { keyOf, messageIdOf, type WebhookContext } from './webhook-context.js';

const pressId = 'press:';

/** The event of a pressed button under one of our messages. Telegram gives no time for it. */
export function pressEvent(value: unknown, context: WebhookContext): InboundEvent {
  const { account, now: at } = context;
  const known = pressSchema.safeParse(value);
  if (!known.success) {
    return unsupportedEvent(context, { user: null, providerType: 'unreadable' });
  }
  const { id, from, data, message } = known.data;
  const part: Part =
    data === undefined
      ? { type: 'unsupported', providerType: context.kind }
      : { type: 'choice', id: data, title: titleOf(message?.reply_markup, data), source: 'button' };
  return {
    type: 'message',
    key: keyOf(context, id),
    id: `${pressId}${id}`,
    at,
    account,
    conversation: threadOf(from),
    from: addressOf(account, from),
    parts: [part],
    ...(message && { replyTo: messageIdOf(message.chat.id, message.message_id) }),
  };
}

/** The label of the pressed button. */
function titleOf(markup: unknown, data: string): string {
  const keyboard = keyboardSchema.safeParse(markup);
  const buttons = keyboard.data?.inline_keyboard.flat() ?? [];
  return buttons.find((button) => button.callback_data === data)?.text ?? data;
}

/** The id by which a press must be answered. @returns null for other events */
export function pressIdOf(event: InboundEvent): string | null {
  const isPress = event.type === 'message' && event.id.startsWith(pressId);
  return isPress ? event.id.slice(pressId.length) : null;
}
