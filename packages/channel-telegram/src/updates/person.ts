import type { Address } from '@aduan/core/channel';
import type { TelegramUser } from './schemas.js';

/** The address of a person on Telegram: their numeric id, which never changes. A `@username` may belong to another person tomorrow. */
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

/** The thread that answers go to: the person's private chat with the bot, also when they wrote in a group. */
export function threadOf({ id }: Pick<TelegramUser, 'id'>): string {
  return String(id);
}
