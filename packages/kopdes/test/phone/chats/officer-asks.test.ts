import { officerPrincipal } from '@aduan/core';
import { expect, test } from 'vitest';
import { chatDesk } from './chat-desk.js';

const actor = officerPrincipal('budi', ['agent', 'supervisor']);

/** A report from a form, about which an officer asks something; its citizen comes to the chat with number and PIN. */
async function askedDesk() {
  const desk = chatDesk();
  const { tickets } = desk.aduan;
  const { pin, ticket } = await tickets.open(
    { kind: 'complaint', body: 'Gerai tutup.', channel: 'counter', reporter: { name: 'Warga' } },
    { actor },
  );
  await tickets.ask(ticket.id, 'Sejak tanggal berapa tutup?', { actor });
  const state = async () => (await tickets.get(ticket.id, { actor })).ticket.phase;
  const said = async () =>
    (await tickets.get(ticket.id, { actor })).timeline.flatMap((entry) =>
      entry.type === 'message' && entry.direction === 'in' ? [entry.text ?? ''] : [],
    );
  const say = async (text: string) =>
    (await desk.say('warga', text)).map((one) => one.text).join('\n');
  return { desk, number: ticket.number, pin: pin ?? '', said, say, state };
}

test('a person who shows number and PIN in a chat is asked what the officer asked, and their answer joins that report', async () => {
  const { desk, number, pin, said, say, state } = await askedDesk();
  await say(`cek laporan ${number}`);
  const shown = await say(pin);
  expect(shown).toContain('Petugas bertanya: Sejak tanggal berapa tutup?');
  expect(shown).not.toContain('halaman lacak');
  expect(await say('sejak 3 Februari, kuncinya dibawa ketua')).toContain(
    'sudah masuk ke laporan itu',
  );
  expect(await said()).toContain('sejak 3 Februari, kuncinya dibawa ketua');
  expect(await state()).not.toBe('waiting-citizen');
  await desk.wait(61);
  // It is no case of its own as well.
  expect((await desk.tickets()).join('\n').match(/kuncinya dibawa ketua/gu)).toHaveLength(1);
});

test('a person who has no answer yet leaves it, and nothing is lost of one that came too late for their pass', async () => {
  const { desk, number, pin, say, state } = await askedDesk();
  await say(`cek laporan ${number}`);
  await say(pin);
  expect(await say('belum ada jawabannya')).toContain('tanyakan lagi laporan ini');
  expect(await state()).toBe('waiting-citizen');
  await say(`cek laporan ${number}`);
  await say(pin);
  await desk.wait(31);
  expect(await say('sejak 3 Februari, kuncinya dibawa ketua')).toContain(
    'Kita cocokkan sekali lagi',
  );
  await desk.wait(61);
  expect((await desk.tickets()).join('\n')).toContain('kuncinya dibawa ketua');
});
