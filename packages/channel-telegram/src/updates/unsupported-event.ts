import type { InboundMessage } from '@aduan/core';
import { addressOf, threadOf } from './person.js';
import { keyOf, type Place } from './place.js';
import type { TelegramUser } from './schemas.js';

/** Somebody said something that cannot be read: an officer sees at least that, and who it was. */
export function unsupportedEvent(
  place: Place,
  { user, at, providerType }: { user: TelegramUser | null; at: number; providerType: string },
): InboundMessage {
  const { account, updateId } = place;
  const key = keyOf(place, at);
  const nobody = { account, ids: [{ kind: 'update', value: String(updateId) }] };
  return {
    type: 'message',
    key,
    id: key,
    at,
    account,
    conversation: user ? threadOf(user) : `update-${updateId}`,
    from: user ? addressOf(account, user) : nobody,
    parts: [{ type: 'unsupported', providerType }],
  };
}
