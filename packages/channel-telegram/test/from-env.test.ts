import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import { telegramFromEnv } from '../src/index.js';

const environment = { TELEGRAM_BOT_TOKEN: ' 42:AA-token_1 ' };
const reach = (address: string | null) => ({
  publicUrl: address === null ? null : new URL(address),
  webhookSecret: 'secret',
});

test('a token is read or refused, and shown to nobody', () => {
  expect(telegramFromEnv({}, reach(null))).toBeNull();
  expect(telegramFromEnv({ TELEGRAM_BOT_TOKEN: ' ' }, reach(null))).toBeNull();
  expect(() => telegramFromEnv({ TELEGRAM_BOT_TOKEN: 'AA-token_1' }, reach(null))).toThrow(
    /^TELEGRAM_BOT_TOKEN is no token of a bot\.$/,
  );
});

/** The status of an update that carries a secret. */
async function statusOf(address: string | null, secret: string): Promise<number> {
  const telegram = telegramFromEnv(environment, reach(address));
  if (!telegram) throw new Error('no channel');
  const options = { calendar: kemenkopCalendar, policies: [], channels: { telegram } };
  const aduan = createAduan({ store: memoryStore(), ...options });
  const headers = { 'x-telegram-bot-api-secret-token': secret };
  const init = { method: 'POST', body: '{}', headers };
  const response = await aduan.fetch(new Request('https://desk.example/aduan/telegram', init));
  await aduan.close();
  return response.status;
}

test.each(['https://desk.example/', 'https://desk.example:8443/'])(
  'Telegram calls %s, with the secret of the desk',
  async (address) => {
    // It was read, and found to be no update.
    expect(await statusOf(address, 'secret')).toBe(400);
    expect(await statusOf(address, 'guess')).toBe(401);
  },
);

test.each([null, 'http://desk.example/', 'https://desk.example:3000/'])(
  'Telegram is asked for updates when it cannot call %s',
  async (address) => {
    expect(await statusOf(address, 'secret')).not.toBe(400);
  },
);
