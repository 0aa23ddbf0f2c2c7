import type { InboundMessage } from '@aduan/core/channel';
import { addressOf, threadOf } from './person.js';
import type { TelegramUser } from './schemas.js';
import { keyOf, timeOf, type WebhookContext } from './webhook-context.js';

/**
 * An event for a message that cannot be read: an officer sees who sent it and that it came.
 *
 * @param date - time of the event by Telegram, in s
 */
export function unsupportedEvent(
  context: WebhookContext,
  {
    user,
    date,
    providerType,
  }: { user: TelegramUser | null; date?: number | undefined; providerType: string },
): InboundMessage {
  const { account, updateId } = context;
  const key = keyOf(context, date);
  const nobody = { account, ids: [{ kind: 'update', value: String(updateId) }] };
  return {
    type: 'message',
    key,
    id: key,
    at: timeOf(date, context),
    account,
    conversation: user ? threadOf(user) : `update-${updateId}`,
    from: user ? addressOf(account, user) : nobody,
    parts: [{ type: 'unsupported', providerType }],
  };
}
