import type { TicketNumberMessage } from '@aduan/ivr';
import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';

const untilSent = ['* call', '> #1', '> #1', '> #1', '> [voice 9]', '> ##'];
const named = [...untilSent, '> Pak Darto', '> #6', '> #1'];

/** What was sent after a call. */
async function sentAfter(script: readonly string[], from: string | null = '+6281234567890') {
  const sent: TicketNumberMessage[] = [];
  const desk = phoneDesk({ sendText: async (message) => void sent.push(message) });
  const phone = desk.call('call-1', from);
  const heard = (await playCall(phone, script)).join('\n');
  await phone.again();
  const [view] = await desk.tickets();
  return { sent, heard, number: view?.ticket.number ?? '' };
}

test('a person who was told a number reads it once, without its PIN', async () => {
  const { sent, heard, number } = await sentAfter(named);
  expect(heard).toContain('Nomornya: ');
  expect(sent).toEqual([
    {
      to: '+6281234567890',
      number,
      text: expect.stringMatching(`${number}. PIN-nya kami bacakan .* paling lambat`),
      key: expect.any(String),
    },
  ]);
  expect(sent[0]?.text).not.toMatch(/\b\d{6}\b(?!-)/);
});

test.each([
  ['nobody knows his number', named, null],
  ['his number lives on it', [...named, '* silence'], '+628091234567'],
  ['he wants to stay unknown', [...untilSent, '> #2', '> #6', '> #1'], undefined],
  ['his name is kept secret', [...untilSent, '> #1', '> #6', '> #1'], undefined],
] as const)('nothing is sent where %s', async (_why, script, from) => {
  const { sent, number } = await sentAfter(script, from);
  expect(number).not.toBe('');
  expect(sent).toEqual([]);
});

test('nobody is flooded with messages by anyone who pretends to call from their phone', async () => {
  const sent: TicketNumberMessage[] = [];
  const desk = phoneDesk({ sendText: async (message) => void sent.push(message) });
  for (const call of ['1', '2', '3', '4', '5']) await playCall(desk.call(call), named);
  await playCall(desk.call('6', '+6281200000000'), named);
  expect(sent.map(({ to }) => to)).toEqual([
    ...Array.from({ length: 3 }, () => '+6281234567890'),
    '+6281200000000',
  ]);
  expect(await desk.tickets()).toHaveLength(6);
  desk.pass(86_400_001);
  await playCall(desk.call('7'), named);
  expect(sent).toHaveLength(5);
});

test('a message that fails spoils no call', async () => {
  const desk = phoneDesk({ sendText: () => Promise.reject(new Error('+6281234567890 is off')) });
  const heard = await playCall(desk.call(), named);
  expect(heard.join('\n')).toContain('Nomornya: ');
  expect(desk.logged.join()).toContain('phone.number-not-sent');
  expect(desk.logged.join()).not.toContain('+6281234567890');
});
