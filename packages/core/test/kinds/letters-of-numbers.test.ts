import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import { complaint, suggestion } from '../../src/kinds/default-kinds.js';
import { defineKind } from '../../src/kinds/define-kind.js';
import type { OpenResult } from '../../src/runtime/tickets.js';
import { agent, officer, testDesk } from '../runtime/test-desk.js';

const permit = defineKind({
  id: 'permit',
  label: { id: 'Izin', en: 'Permit' },
  letters: 'IZN',
});

const application = {
  body: 'Kios di pasar desa.',
  channel: 'phone',
  kind: 'permit',
  reporter: { contacts: [{ kind: 'phone', value: '+6281234560815' }] },
};
const by = (actor: typeof officer) => ({ actor });

/** A desk with a complaint and, after it, an application for a permit. */
async function deskWithBoth() {
  const { aduan } = testDesk({ kinds: [complaint, suggestion, permit], numberPrefix: 'KOP' });
  const open = (kind: string): Promise<OpenResult> =>
    aduan.tickets.open({ ...application, kind }, by(agent));
  return { aduan, complained: await open('complaint'), applied: await open('permit') };
}

/** A number as people write, say and key it, also with the letters of the other kind. */
const waysToWrite = (number: string) => [
  number,
  number.toLowerCase().replaceAll('-', ' '),
  number.replace(/\D/g, ''),
  number.replace('IZN', 'KOP'),
];

test('a number has the letters of its kind, or those of the desk; all share one counter', async () => {
  const { complained, applied } = await deskWithBoth();
  expect(complained.ticket.number).toMatch(/^KOP-2026-000001-\d$/);
  expect(applied.ticket.number).toMatch(/^IZN-2026-000002-\d$/);
});

test('officers and citizens find the ticket however they write its number', async () => {
  const { aduan, applied } = await deskWithBoth();
  const { pin, ticket } = applied;
  for (const number of waysToWrite(ticket.number)) {
    const view = await aduan.tickets.find(number, by(officer));
    expect(view.ticket.id, number).toBe(ticket.id);
    const searched = await aduan.tickets.search({ text: number }, by(officer));
    expect(
      searched.items.map(({ ticket: { id } }) => id),
      number,
    ).toEqual([ticket.id]);
    const tracked = await aduan.citizen.track({ number, pin });
    expect(tracked, number).toMatchObject({ found: true, ticket: { number: ticket.number } });
    expect(await aduan.citizen.receipt({ number, pin }), number).toMatchObject({ found: true });
  }
  const [begun] = (await aduan.tickets.search({ text: 'izn-2026' }, by(officer))).items;
  expect(begun?.ticket.id).toBe(ticket.id);
});

test('a pass of the tracking page works with the digits alone', async () => {
  const { aduan, applied } = await deskWithBoth();
  const { number } = applied.ticket;
  const tracked = await aduan.citizen.track({ number, pin: applied.pin });
  if (!tracked.found) throw new Error('the page is missing');
  const { pass } = tracked.ticket;
  const request = { number: number.replace(/\D/g, ''), pass, text: 'Kapan terbit?', key: 'k1' };
  await aduan.citizen.add(request);
  const { timeline } = await aduan.tickets.get(applied.ticket.id, by(officer));
  expect(timeline).toContainEqual(expect.objectContaining({ text: 'Kapan terbit?' }));
});

test('letters are recognized in what citizens write', async () => {
  const { aduan, applied } = await deskWithBoth();
  const { number } = applied.ticket;
  expect(aduan.citizen.numberIn(`izin saya ${number}, bagaimana?`)).toEqual({
    number,
    isNamed: true,
  });
  expect(aduan.citizen.numberIn(number.replace('IZN', 'LPR'))).toMatchObject({ isNamed: false });
});

test('a corrected kind changes no number', async () => {
  const { aduan, complained } = await deskWithBoth();
  const { id, number } = complained.ticket;
  const { ticket } = await aduan.tickets.classify(id, { kind: 'permit' }, by(officer));
  expect(ticket).toMatchObject({ kind: 'permit', number });
  expect((await aduan.tickets.find(number, by(officer))).ticket.id).toBe(id);
});

test('letters that are no longer given are still read', async () => {
  const store = memoryStore();
  const { tickets } = testDesk({ store, kinds: [complaint, permit] }).aduan;
  const { ticket } = await tickets.open(application, by(agent));
  const later = testDesk({ store, kinds: [complaint], numberPrefix: ['KOP', 'IZN'] }).aduan;
  for (const number of waysToWrite(ticket.number)) {
    const view = await later.tickets.find(number, by(officer));
    expect(view.ticket.id, number).toBe(ticket.id);
  }
  const complained = await later.tickets.open({ ...application, kind: 'complaint' }, by(agent));
  expect(complained.ticket.number).toMatch(/^KOP-/);
  expect(() => testDesk({ numberPrefix: [] })).toThrow('numberPrefix: must be 1 to 8');
});

test('other letters give no other attempts at a PIN', async () => {
  const { aduan, applied } = await deskWithBoth();
  const { number } = applied.ticket;
  const pin = applied.pin === '0000 0000' ? '00000001' : '00000000';
  const guess = (at: number) =>
    aduan.citizen.track({
      number: waysToWrite(number)[at % 4] ?? number,
      pin,
      network: '192.0.2.1',
    });
  for (let turn = 0; turn < 5; turn += 1) {
    expect(await guess(turn)).toEqual({ found: false, reason: 'no-match' });
  }
  for (let turn = 0; turn < 4; turn += 1) {
    expect(await guess(turn)).toMatchObject({ reason: 'locked' });
  }
});
