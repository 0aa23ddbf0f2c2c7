import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';

const officers = { desk: { queue: 'petugas' } };
const asksForOfficer = ['* call', '> #1', '> #3', '> #20260000991', '> #314159', '> #0'];

async function notesAfter(script: readonly string[]): Promise<readonly (string | null)[]> {
  const desk = phoneDesk({ officers });
  const phone = desk.call();
  const heard = await playCall(phone, script);
  expect(heard.at(-1)).toBe('. queue petugas');
  await phone.again();
  const tickets = await desk.tickets();
  return tickets.flatMap(({ timeline }) =>
    timeline.flatMap((entry) => (entry.type === 'note' ? [entry.text] : [])),
  );
}

test('a person who takes a call over reads what was asked and said in it, once, and no secret', async () => {
  expect(await notesAfter(asksForOfficer)).toEqual([
    expect.stringMatching(
      /^Percakapan di telepon:\n\nApa yang bisa kami bantu\?\n→ Cek laporan saya\n\n.*→ 20260000991\n\n.*→ ••••••\n\nNomor dan PIN-nya tidak cocok\.\n→ Bicara dengan petugas$/s,
    ),
  ]);
});

test('of somebody who wants to stay unknown nothing is written down beside their ticket', async () => {
  const story = [
    '* call',
    '> #1',
    '> #1',
    '> #2',
    '> Ketua mengancam kami.',
    '> ##',
    '> #2',
    '> #0',
  ];
  expect(await notesAfter(story)).toEqual([]);
});

test('the line says which ticket a call has opened, as soon as it has one', async () => {
  const desk = phoneDesk({ officers });
  const phone = desk.call('call-7');
  await playCall(phone, asksForOfficer.slice(0, -1));
  expect(await desk.phone.ticketOf('call-7')).toBeNull();
  await playCall(phone, asksForOfficer.slice(-1));
  const [view] = await desk.tickets();
  expect(await desk.phone.ticketOf('call-7')).toBe(view?.ticket.id);
  expect(await desk.phone.ticketOf('call-8')).toBeNull();
});
