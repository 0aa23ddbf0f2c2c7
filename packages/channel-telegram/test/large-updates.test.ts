import { PayloadTooLargeError } from '@aduan/core/channel';
import { fakeNow } from '@aduan/testkit';
import { expect, it } from 'vitest';
import { parseWebhook } from '../src/updates/parse-webhook.js';
import { account, bytesOf, message } from './updates.js';

const parse = (fields: object) =>
  parseWebhook(bytesOf(JSON.stringify({ update_id: 1, ...fields })), account, fakeNow);
const partsOf = (said: object) => {
  const [event] = parse({ message: message(1, said) });
  return event?.type === 'message' ? event.parts : [];
};
const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`field_${n}`, 1]));
const link = (n: number) => ({ type: 'text_link', url: `https://desa.example/${n}` });
const links = (count: number) => Array.from({ length: count }, (_, n) => link(n));

it.each<[string, string]>([
  ['things', `"a":1,${JSON.stringify(numbered(100)).slice(1, -1)}`],
  ['values', `"message":{"photo":[${'{},'.repeat(10_000)}{}]}`],
  ['depth', `"message":${'['.repeat(200_000)}${']'.repeat(200_000)}`],
])('refuses an update of more than Telegram puts into one: %s', (_, fields) => {
  const body = bytesOf(`{"update_id":1,${fields}}`);
  expect(() => parseWebhook(body, account, fakeNow)).toThrow(PayloadTooLargeError);
});

it('shows a message of more contents than any has as unsupported', () => {
  expect(partsOf(numbered(100))).toHaveLength(100);
  expect(partsOf(numbered(101))).toEqual([{ type: 'unsupported', providerType: 'message' }]);
});

it('reads addresses behind words as many as Telegram marks, and no more', () => {
  const said = { text: 'Lihat', entities: links(1_500) };
  const [, shown] = partsOf(said);
  expect(shown?.type === 'text' && shown.text.split('\n')).toHaveLength(1_000);
});
