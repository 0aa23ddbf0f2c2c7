import { citizenPrincipal } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { officer, testDesk } from '../../../core/test/runtime/test-desk.js';
import { changeFeed } from '../../src/change-feed/index.js';

function followedDesk() {
  const desk = testDesk({ store: memoryStore(), plugins: [changeFeed()] });
  const changes = desk.aduan.plugins['change-feed'];
  const open = (region = '33.73') =>
    desk.aduan.tickets.open(
      { channel: 'phone', body: 'Simpanan rahasia', region, reporter: { name: 'Ana' } },
      { actor: officer },
    );
  return { ...desk, changes, open };
}

it('begins where somebody comes in, and goes on from there ticket by ticket in order', async () => {
  const { aduan, changes, clock, open } = followedDesk();
  await open();
  clock.now += 60_000;
  const start = await changes.since({ cursor: null }, { actor: officer });
  expect(start).toMatchObject({ items: [], more: false, isBehind: false });
  const { ticket } = await open();
  await aduan.tickets.note(ticket.id, 'rahasia', { actor: officer });
  const { items, next } = await changes.since({ cursor: start.next }, { actor: officer });
  expect(items.map(({ type }) => type)).toEqual(['ticket.opened', 'obligation.owed', 'note.added']);
  expect(items.every(({ ticket: { id } }) => id === ticket.id)).toBe(true);
  const text = JSON.stringify(items);
  for (const hidden of ['rahasia', 'Ana', ticket.reporters[0]]) expect(text).not.toContain(hidden);
  clock.now += 60_000;
  await aduan.tickets.note(ticket.id, 'lagi', { actor: officer });
  const later = await changes.since({ cursor: next }, { actor: officer });
  const known = new Set(items.map(({ id }) => id));
  expect(later.items.filter(({ id }) => !known.has(id)).map(({ type }) => type)).toEqual([
    'note.added',
  ]);
});

it('is not for citizens, nor for tickets out of reach', async () => {
  const { changes, open } = followedDesk();
  const start = await changes.since({ cursor: null }, { actor: officer });
  await open('11.01');
  const limited = { ...officer, regions: ['33'] };
  expect((await changes.since({ cursor: start.next }, { actor: limited })).items).toEqual([]);
  const actor = citizenPrincipal('somebody');
  await expect(changes.since({ cursor: null }, { actor })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(changes.since({ cursor: '1.2' }, { actor: officer })).rejects.toMatchObject({
    code: 'input-invalid',
  });
});

it('says so when more has happened than can be followed up', async () => {
  const { changes, clock, open, store } = followedDesk();
  const start = await changes.since({ cursor: null }, { actor: officer });
  await open();
  const list = store.listTickets;
  let pages = 0;
  store.listTickets = async (tenant, { after: _, ...filter }) => {
    pages += 1;
    return { ...(await list(tenant, filter)), next: 'more' };
  };
  clock.now += 1_000;
  const found = await changes.since({ cursor: start.next }, { actor: officer });
  expect(found).toEqual({ items: [], next: String(clock.now), more: false, isBehind: true });
  expect(pages).toBeLessThan(10);
});

it('wakes everybody who watches after a change, until they stop', async () => {
  const { changes, open } = followedDesk();
  let woken = 0;
  const wake = () => {
    woken += 1;
  };
  const [stopFirst, stopSecond] = [changes.watch(wake), changes.watch(wake)];
  await open();
  expect(woken).toBe(2);
  stopFirst();
  await open();
  expect(woken).toBe(3);
  stopSecond();
  await open();
  expect(woken).toBe(3);
});
