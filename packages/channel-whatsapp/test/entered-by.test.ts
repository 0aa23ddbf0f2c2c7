import type { InboundMessage, Part } from '@aduan/core/channel';
import { expect, test } from 'vitest';
import { enteredBy } from '../src/webhook/entered-by.js';

const entryPoints = { ask: 'Saya mau bertanya', complain: 'Saya mau mengadu', constructor: 'Halo' };
const message = (...parts: Part[]) =>
  ({ type: 'message', key: 'k', id: 'i', at: 0, account: 'a', conversation: 'c', parts }) as never;
const text = (said: string): Part => ({ type: 'text', text: said });
const pressed = (id: string, title: string): Part => ({
  type: 'choice',
  id,
  title,
  source: 'button',
});

test('the words of a link are its entry point, and what stands behind them is said', () => {
  expect(enteredBy(message(text('Saya mau bertanya')), entryPoints)).toMatchObject({
    entryPoint: 'ask',
    parts: [pressed('ask', 'Saya mau bertanya')],
  });
  expect(enteredBy(message(text('saya mau Mengadu: gerai tutup')), entryPoints)).toMatchObject({
    entryPoint: 'complain',
    parts: [pressed('complain', 'saya mau Mengadu'), text('gerai tutup')],
  });
});

test.each(['Saya mau bertanyaan', 'Apa saya mau bertanya', '', 'saya'])(
  '%j came through no entry point',
  (said) => {
    const event = enteredBy(message(text(said)), entryPoints) as InboundMessage;
    expect(event.entryPoint).toBeUndefined();
    expect(event.parts).toEqual([text(said)]);
  },
);

test('a desk without entry points reads every message as it is', () => {
  const event = message(text('Saya mau bertanya'));
  expect(enteredBy(event)).toBe(event);
});
