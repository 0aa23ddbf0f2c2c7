import { Bot, webhookCallback } from 'grammy';
import type { Contestant } from './contestant.ts';
import { secrets } from './updates.ts';

/** A grammY bot behind its own webhook that only counts: it stores nothing, and does not detect repeats. */
export function grammy(): Contestant {
  const bot = new Bot(secrets.telegramToken, { botInfo });
  let taken = 0;
  bot.on('message', () => {
    taken += 1;
  });
  const take = webhookCallback(bot, 'std/http', { secretToken: secrets.telegramSecret });
  return { name: 'grammY', take, taken: () => taken };
}

const botInfo = {
  id: 123_456,
  is_bot: true,
  first_name: 'Desk',
  username: 'desk_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
} as const;
