import type { Address } from '@aduan/core';
import type { TelegramUser } from './schemas.js';

/**
 * Somebody on Telegram. He is known by his number there, which never changes; his `@username` may belong to
 * another person tomorrow.
 */
export function addressOf(account: string, user: TelegramUser): Address {
  const { id, first_name: first, last_name: last, language_code: locale } = user;
  const name = [first, last].filter(Boolean).join(' ');
  return {
    account,
    ids: [{ kind: 'user', value: String(id) }],
    ...(name && { name }),
    ...(locale && { locale }),
  };
}

/** Where somebody is answered: in his own chat with the bot, also when he wrote in a group that all read. */
export function threadOf({ id }: Pick<TelegramUser, 'id'>): string {
  return String(id);
}
