import { expect, it } from 'vitest';
import { createChangeFeed } from '../../src/change-feed/index.js';
import { citizenPrincipal } from '../../src/ports/principal.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { officer, testDesk } from '../runtime/test-desk.js';

function followedDesk() {
  const desk = testDesk({ store: memoryStore() });
  const changes = createChangeFeed(desk.aduan);
  const open = (region = '33.73') =>
    desk.aduan.tickets.open(
      { channel: 'phone', body: 'Simpanan rahasia', region, reporter: { name: 'Ana' } },
      { actor: officer },
    );
  return { ...desk, changes, open };
}

it('begins where somebody comes in, and goes on from there case by case in order', async () => {
  const { aduan, changes, clock, open } = followedDesk();
  await open();
  clock.now += 60_000;
  const start = await changes.since(null, { actor: officer });
  expect(start).toMatchObject({ items: [], more: false, isBehind: false });
  const { ticket } = await open();
  await aduan.tickets.note(ticket.id, 'rahasia', { actor: officer });
  const { items, next } = await changes.since(start.next, { actor: officer });
  expect(items.map(({ type }) => type)).toEqual(['ticket.opened', 'obligation.owed', 'note.added']);
  expect(items.every(({ ticket: { id } }) => id === ticket.id)).toBe(true);
  const text = JSON.stringify(items);
  for (const hidden of ['rahasia', 'Ana', ticket.reporters[0]]) expect(text).not.toContain(hidden);
  clock.now += 60_000;
  await aduan.tickets.note(ticket.id, 'lagi', { actor: officer });
  const later = await changes.since(next, { actor: officer });
  const known = new Set(items.map(({ id }) => id));
  expect(later.items.filter(({ id }) => !known.has(id)).map(({ type }) => type)).toEqual([
    'note.added',
  ]);
});

it('is not for citizens, nor for cases out of reach', async () => {
  const { changes, open } = followedDesk();
  const start = await changes.since(null, { actor: officer });
  await open('11.01');
  const limited = { ...officer, regions: ['33'] };
  expect((await changes.since(start.next, { actor: limited })).items).toEqual([]);
  const actor = citizenPrincipal('somebody');
  await expect(changes.since(null, { actor })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(changes.since('1.2', { actor: officer })).rejects.toMatchObject({
    code: 'input-invalid',
  });
});

it('says so when more has happened than can be followed up', async () => {
  const { changes, clock, store } = followedDesk();
  const start = await changes.since(null, { actor: officer });
  const one = { ticket: { id: 'x' } } as never;
  store.listTickets = async () => ({ items: Array.from({ length: 200 }, () => one), next: 'more' });
  clock.now += 1_000;
  const found = await changes.since(start.next, { actor: officer });
  expect(found).toEqual({ items: [], next: String(clock.now), more: false, isBehind: true });
});
