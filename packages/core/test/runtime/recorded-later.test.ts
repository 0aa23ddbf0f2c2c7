import { expect, test } from 'vitest';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { agent, delivery, officer, supervisor, testDesk, textEvent } from './test-desk.js';

const day = 24 * 3_600_000;
const letter = { body: 'Jalan ke gerai rusak.', channel: 'letter' };

test('a letter that is recorded later is owed an answer since it was received', async () => {
  const { aduan, clock } = testDesk({ policies: [sp4nPractice] });
  const receivedAt = clock.now - 21 * day;
  const { ticket } = await aduan.tickets.open({ ...letter, receivedAt }, { actor: agent });
  expect(ticket.obligations).toMatchObject([{ owedSince: receivedAt }]);
  const { clocks } = await aduan.tickets.get(ticket.id, { actor: agent });
  const starts = clocks.map(({ metric, startedAt }) => [metric, startedAt]);
  expect(starts).toContainEqual(['response-back', receivedAt]);
  const sent = await aduan.tickets.open(letter, { actor: agent });
  const own = await aduan.tickets.get(sent.ticket.id, { actor: agent });
  expect(own.clocks.find(({ metric }) => metric === 'response-back')).toMatchObject({
    startedAt: clock.now,
  });
});

test('what it owes again once it is reopened counts from there', async () => {
  const { aduan, clock } = testDesk({ policies: [sp4nPractice] });
  const receivedAt = clock.now - 21 * day;
  const { ticket } = await aduan.tickets.open({ ...letter, receivedAt }, { actor: agent });
  for (const action of ['verify', 'start'])
    await aduan.tickets.act(ticket.id, action, {}, { actor: supervisor });
  await aduan.tickets.answer(ticket.id, 'Sudah diperbaiki.', { actor: officer });
  clock.now += day;
  await aduan.tickets.act(ticket.id, 'reopen', { reason: 'Lagi.' }, { actor: supervisor });
  const { ticket: again, clocks } = await aduan.tickets.get(ticket.id, { actor: agent });
  expect(again.obligations.map(({ owedSince }) => owedSince)).toEqual([receivedAt, clock.now]);
  expect(clocks.filter(({ metric }) => metric === 'response-back').at(-1)).toMatchObject({
    startedAt: clock.now,
  });
});

test('a person who wrote while the desk was down for weeks is promised no day that is over', async () => {
  const { aduan, channel, clock } = testDesk({ policies: [sp4nPractice] });
  await aduan.fetch(delivery([textEvent('Jalan ke gerai rusak.')]));
  clock.now += 60 * day;
  await aduan.workOff();
  const said = JSON.stringify(channel.sent);
  expect(said).toContain('Kami kabari Anda begitu ada jawabannya.');
  expect(said).not.toContain('paling lambat');
});
