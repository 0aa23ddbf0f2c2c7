import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { expect, onTestFinished, test } from 'vitest';
import { webchatFromEnv } from '../../src/index.js';

const options = {
  secret: 's'.repeat(32),
  consent: { text: { id: 'Setuju?', en: 'Do you agree?' }, url: '/#privacy' },
};

/** The consent that a widget is told to ask for. */
async function consentOf(environment: Readonly<Record<string, string>>): Promise<unknown> {
  const web = webchatFromEnv(environment, options);
  const desk = { calendar: kemenkopCalendar, policies: [], channels: { web } };
  const aduan = createAduan({ store: memoryStore(), ...desk });
  onTestFinished(() => aduan.close());
  const answer = await aduan.fetch(new Request('https://desk.example/aduan/web/config'));
  return ((await answer.json()) as { readonly consent?: unknown }).consent;
}

test('the environment has citizens asked for their consent, by its version', async () => {
  expect(await consentOf({ ADUAN_CHAT_CONSENT: ' 2026-1 ' })).toEqual({
    ...options.consent,
    version: '2026-1',
  });
  expect(await consentOf({ ADUAN_CHAT_CONSENT: ' ' })).toBeFalsy();
});

test.each(['versi 1', '2026/1', 'x'.repeat(41)])('"%s" is no version', (version) => {
  const read = () => webchatFromEnv({ ADUAN_CHAT_CONSENT: version }, options);
  expect(read).toThrow(/^ADUAN_CHAT_CONSENT must be a version such as 2026-1/);
  expect(read).toThrow(TypeError);
});
