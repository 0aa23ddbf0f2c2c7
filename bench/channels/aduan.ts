import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { telegramChannel } from '@aduan/channel-telegram';
import { whatsappChannel } from '@aduan/channel-whatsapp';
import { type Channel, createAduan } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import type { Contestant } from './contestant.ts';
import { secrets } from './updates.ts';

/** A channel of Meta's Cloud API. */
export const whatsapp = (): Channel => {
  const { phoneNumberId, verifyToken, accessToken, appSecret } = secrets;
  return whatsappChannel({ phoneNumberId, verifyToken, accessToken, appSecret });
};

/** A channel of a Telegram bot. */
export const telegram = (): Channel =>
  telegramChannel({ token: secrets.telegramToken, webhookSecret: secrets.telegramSecret });

/**
 * A whole desk: every message that is answered with 200 was verified, parsed, encrypted, and stored with keys for
 * detecting repeats.
 *
 * @param keeps - what the memory keeps of stored messages: everything, or only their keys, as the other libraries do
 */
export function aduan(channel: Channel, keeps: 'everything' | 'keys'): Contestant {
  const store = memoryStore();
  let stored = 0;
  const seen = new Set<string>();
  const counting: typeof store = {
    ...store,
    async insertInbox(tenant, rows) {
      const outcome =
        keeps === 'everything' ? await store.insertInbox(tenant, rows) : keysOf(rows, seen);
      stored += outcome.stored;
      return outcome;
    },
  };
  const desk = createAduan({
    store: counting,
    calendar: kemenkopCalendar,
    policies: [],
    channels: { [channel.name]: channel },
  });
  return {
    name: keeps === 'keys' ? 'Aduan, keys alone' : 'Aduan',
    take: (request) => desk.fetch(request),
    taken: () => stored,
  };
}

type Rows = Parameters<ReturnType<typeof memoryStore>['insertInbox']>[1];

function keysOf(rows: Rows, seen: Set<string>) {
  let stored = 0;
  for (const { channel, account, key } of rows) {
    const name = JSON.stringify([channel, account, key]);
    if (seen.has(name)) continue;
    seen.add(name);
    stored += 1;
  }
  return { stored, duplicates: rows.length - stored };
}
