import type { InboundMessage } from '@aduan/core';
import { addressOf, threadOf } from './person.js';
import type { TelegramUser } from './schemas.js';
import { keyOf, timeOf, type WebhookContext } from './webhook-context.js';

/**
 * Somebody said something that cannot be read: an officer sees at least that, and who it was.
 *
 * @param date - when Telegram says that it happened, s
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
