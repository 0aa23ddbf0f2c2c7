import { beforeEach, describe, expect, it } from 'vitest';
import { citizenPrincipal } from '../../src/ports/principal.js';
import { auditor, officer, supervisor } from '../runtime/test-desk.js';
import { deadLetterDesk } from './dead-letter-desk.js';

const options = { actor: supervisor };
let desk: Awaited<ReturnType<typeof deadLetterDesk>>;

beforeEach(async () => {
  desk = await deadLetterDesk();
});

it('shows what was given up with its reason in words, and nothing of what it says', async () => {
  const { items: deadLetters, ...waiting } = await desk.aduan.deadLetters.list({}, options);
  expect(waiting).toEqual({ inbox: 0, outbox: 0 });
  const rows = deadLetters.map(({ id, place, receivedAt, side, state, why }) => [
    ...[id, side, place, state, receivedAt, why.en],
  ]);
  expect(rows.toSorted()).toEqual([
    ['in:1', 'in', 'test', 'dead', 5, expect.stringContaining('the log of that time')],
    ['out:dead', 'out', 'test', 'dead', null, expect.stringContaining('refuses our token')],
    ['out:uncertain', 'out', 'test', 'uncertain', null, expect.stringContaining('twice')],
  ]);
  const facts = ['attempts', 'error', 'id', 'place', 'receivedAt', 'side', 'state', 'why'];
  for (const letter of deadLetters)
    expect(Object.keys(letter).toSorted()).toEqual(
      [...facts, 'receiver', 'ticketId', 'ticketNumber'].toSorted(),
    );
});

it('puts each back in line, once for a key', async () => {
  const letters = desk.aduan.deadLetters;
  for (const id of ['in:1', 'out:uncertain']) await letters.replay({ letter: id }, options);
  const keyed = { ...options, key: 'a' };
  await letters.replay({ letter: 'out:dead' }, keyed);
  expect(await letters.list({}, options)).toEqual({ inbox: 1, outbox: 2, items: [] });
  expect(desk.logs).toContainEqual({
    level: 'warn',
    event: 'dead-letter.replayed',
    data: { id: 'out:dead', actor: supervisor.id },
  });

  await desk.lose([]);
  expect((await letters.list({}, options)).outbox).toBe(0);
  await letters.replay({ letter: 'out:dead' }, keyed);
  expect((await letters.list({}, options)).outbox).toBe(0);
  await letters.replay({ letter: 'out:dead' }, { ...options, key: 'b' });
  expect((await letters.list({}, options)).outbox).toBe(1);
  await expect(letters.replay({ letter: 'in:1' }, keyed)).rejects.toMatchObject({
    code: 'input-invalid',
  });
});

it('puts nothing back that was tried since it was looked at', async () => {
  const letters = desk.aduan.deadLetters;
  await letters.replay({ letter: 'out:dead' }, { ...options, expectedVersion: 1 });
  await desk.lose([]);
  const stale = letters.replay({ letter: 'out:dead' }, { ...options, expectedVersion: 1 });
  await expect(stale).rejects.toMatchObject({ code: 'store-conflict', expected: 1, actual: 2 });
  expect((await letters.list({}, options)).outbox).toBe(0);
});

const names = ['in:9', 'in:-1', 'in:1e3', 'out:nothing', 'dead', '', 'out:', 'in:1 '];
it.each(names)('finds nothing under "%s"', async (id) => {
  const letters = desk.aduan.deadLetters;
  const nothing = { code: 'dead-letter-not-found' };
  await expect(letters.replay({ letter: id }, options)).rejects.toMatchObject(nothing);
  const reason = 'salah-alamat';
  await expect(letters.discard({ letter: id, reason }, options)).rejects.toMatchObject(nothing);
});

it.each([officer, auditor, citizenPrincipal('warga-1')])('is closed to %o', async (actor) => {
  const letters = desk.aduan.deadLetters;
  const forbidden = { code: 'forbidden' };
  await expect(letters.list({}, { actor })).rejects.toMatchObject(forbidden);
  await expect(letters.discards({}, { actor })).rejects.toMatchObject(forbidden);
  await expect(letters.replay({ letter: 'in:1' }, { actor })).rejects.toMatchObject(forbidden);
  await expect(letters.discard({ letter: 'in:1', reason: 'x' }, { actor })).rejects.toMatchObject(
    forbidden,
  );
  expect((await letters.list({}, options)).items).toHaveLength(3);
});

describe('anyone who is limited to some tickets', () => {
  it.each([
    ['regions', { regions: ['33'] }],
    ['a time', { within: { openedBefore: Date.parse('2026-04-14T09:30:00+07:00') } }],
  ])('finds those of the tickets of their %s, and nothing else', async (_, limits) => {
    const letters = desk.aduan.deadLetters;
    const here = await desk.lostOf('33.73');
    desk.clock.now += 3_600_000;
    const there = await desk.lostOf('11.01');
    const actor = { ...supervisor, ...limits };
    const { items: deadLetters, ...waiting } = await letters.list({}, { actor });
    expect(waiting).toEqual({ inbox: null, outbox: null });
    expect(deadLetters).toMatchObject([
      { id: here.letter, ticketId: here.ticket.id, ticketNumber: here.ticket.number },
    ]);
    for (const id of ['in:1', 'out:dead', 'out:uncertain', there.letter]) {
      const nothing = { code: 'dead-letter-not-found' };
      await expect(letters.replay({ letter: id }, { actor })).rejects.toMatchObject(nothing);
      await expect(letters.discard({ letter: id, reason: 'x' }, { actor })).rejects.toMatchObject(
        nothing,
      );
    }
    expect((await letters.list({}, options)).items).toHaveLength(5);
    await letters.discard({ letter: there.letter, reason: 'uji-coba' }, options);
    expect(await letters.discards({}, { actor })).toEqual([]);
    await letters.replay({ letter: here.letter }, { actor });
    await desk.lose([]);
    await letters.discard({ letter: here.letter, reason: 'uji-coba' }, { actor });
    expect(await letters.discards({}, { actor })).toMatchObject([{ id: here.letter }]);
    expect(await letters.discards({}, options)).toHaveLength(2);
  });

  it('finds them behind any number of others', async () => {
    const here = await desk.lostOf('33.73');
    await desk.lose(Array.from({ length: 250 }, (_, place) => `other-${place}`));
    const actor = { ...supervisor, regions: ['33'] };
    const { items: deadLetters } = await desk.aduan.deadLetters.list({}, { actor });
    expect(deadLetters.map(({ id }) => id)).toEqual([here.letter]);
    const all = await desk.aduan.deadLetters.list({}, options);
    expect(all.items.filter(({ side }) => side === 'out')).toHaveLength(100);
  });
});

it('hides those of a ticket from a supervisor whom it is about', async () => {
  const { letter } = await desk.lostOf('33.73', { recusals: [supervisor.id] });
  const letters = desk.aduan.deadLetters;
  const found = async (actor: typeof supervisor) =>
    (await letters.list({}, { actor })).items.some(({ id }) => id === letter);
  expect(await found(supervisor)).toBe(false);
  expect(await found({ ...supervisor, id: 'lain' })).toBe(true);
  const discarded = letters.discard({ letter, reason: 'x' }, options);
  await expect(discarded).rejects.toMatchObject({ code: 'dead-letter-not-found' });
});
