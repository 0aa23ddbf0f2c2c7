import type { InboundMessage, Part } from '@aduan/core';
import { expect, test } from 'vitest';
import { enteredBy } from '../src/webhook/entered-by.js';

const doors = { ask: 'Saya mau bertanya', complain: 'Saya mau mengadu', constructor: 'Halo' };
const message = (...parts: Part[]) =>
  ({ type: 'message', key: 'k', id: 'i', at: 0, account: 'a', conversation: 'c', parts }) as never;
const text = (said: string): Part => ({ type: 'text', text: said });
const pressed = (id: string, title: string): Part => ({
  type: 'choice',
  id,
  title,
  source: 'button',
});

test('the words of a link are its door, and what stands behind them is said', () => {
  expect(enteredBy(message(text('Saya mau bertanya')), doors)).toMatchObject({
    door: 'ask',
    parts: [pressed('ask', 'Saya mau bertanya')],
  });
  expect(enteredBy(message(text('saya mau Mengadu: gerai tutup')), doors)).toMatchObject({
    door: 'complain',
    parts: [pressed('complain', 'saya mau Mengadu'), text('gerai tutup')],
  });
});

test.each(['Saya mau bertanyaan', 'Apa saya mau bertanya', '', 'saya'])(
  '%j came through no door',
  (said) => {
    const event = enteredBy(message(text(said)), doors) as InboundMessage;
    expect(event.door).toBeUndefined();
    expect(event.parts).toEqual([text(said)]);
  },
);

test('a desk without doors reads every message as it is', () => {
  const event = message(text('Saya mau bertanya'));
  expect(enteredBy(event)).toBe(event);
});
