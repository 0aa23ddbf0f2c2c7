import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@aduan/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../../server/desk/open-desk.js';
import { telegramSettings } from '../../server/desk/telegram-settings.js';

const telegramToken = '42:AA-token_1';
const settings = (address: string | null) =>
  telegramSettings(
    { telegramToken, publicUrl: address ? new URL(address) : null },
    async () => 'secret',
  );

test.each([null, 'http://desk.example/', 'https://desk.example:3000/'])(
  'Telegram is asked for news when it cannot call %s',
  async (address) => {
    expect(await settings(address)).toEqual({ token: telegramToken, polling: true });
  },
);

test.each(['https://desk.example/', 'https://desk.example:8443/'])(
  'Telegram calls %s, with a secret of the desk',
  async (address) => {
    const webhookUrl = `${address}aduan/telegram`;
    expect(await settings(address)).toEqual({
      token: telegramToken,
      webhookSecret: 'secret',
      webhookUrl,
    });
  },
);

test('the desk is on Telegram when it has a bot there', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'aduan-telegram-')), 'desk.db');
  const telegram = await settings('https://desk.example/');
  const store = sqliteStore({ file });
  const { aduan, views } = openDesk({ store, secret: 'a'.repeat(32), telegram });
  onTestFinished(async () => {
    await aduan.close();
    await views.flush();
    await store.close();
  });
  const call = async (secret: string) => {
    const headers = { 'x-telegram-bot-api-secret-token': secret };
    const init = { method: 'POST', body: '{}', headers };
    const request = new Request('https://desk.example/aduan/telegram', init);
    return (await aduan.fetch(request)).status;
  };
  // It was read, and found to be no update.
  expect(await call('secret')).toBe(400);
  expect(await call('guess')).toBe(401);
});
