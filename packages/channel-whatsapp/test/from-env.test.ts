import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import { whatsappFromEnv } from '../src/index.js';

const environment = {
  WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
  WHATSAPP_ACCESS_TOKEN: 'token',
  WHATSAPP_APP_SECRET: ' secret ',
  WHATSAPP_VERIFY_TOKEN: 'word',
};

test('a number is read whole or not at all', () => {
  expect(whatsappFromEnv({})).toBeNull();
  for (const name of Object.keys(environment)) {
    expect(() => whatsappFromEnv({ ...environment, [name]: ' ' })).toThrow(
      `WhatsApp also needs ${name}.`,
    );
  }
});

test('the channel confirms its webhook with the word of the environment', async () => {
  const whatsapp = whatsappFromEnv(environment);
  if (!whatsapp) throw new Error('no channel');
  const options = { calendar: kemenkopCalendar, policies: [], channels: { whatsapp } };
  const aduan = createAduan({ store: memoryStore(), ...options });
  const ask = async (word: string) => {
    const question = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.verify_token': word,
      'hub.challenge': '42',
    });
    return aduan.fetch(new Request(`https://desk.example/aduan/whatsapp?${question}`));
  };
  expect(await (await ask('word')).text()).toBe('42');
  expect((await ask('guess')).status).toBe(403);
  await aduan.close();
});
