import { kemenkopCalendar as calendar } from '@aduan/calendar/indonesia';
import { createAduan, type Principal, systemPrincipal } from '@aduan/core';
import { cooperativeFacts, type FactInput } from '@aduan/kopdes/facts';
import { memoryStore } from '@aduan/store-memory';
import { buildTenant, fakeClock } from '@aduan/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { newSchema, openStore } from './open-store.js';

const cooperative = { nikop: '3304010010001', villageCode: '33.04.01.2001', name: 'KDMP Sukamaju' };
const open: FactInput = {
  cooperative,
  source: 'officer',
  statement: { kind: 'outlet', value: { status: 'open' } },
};
const officer = (id: string): Principal => ({
  ...systemPrincipal,
  id,
  kind: 'officer',
  roles: ['officer'],
});

const schema = newSchema();
const stores = [openStore(schema), openStore(schema)] as const;
beforeAll(async () => {
  await stores[0].migrate();
  return () => Promise.all(stores.map((store) => store.close()));
});

/** The facts of two processes that know of each other only through the database. */
function twoProcesses() {
  const tenant = buildTenant();
  const { now } = fakeClock();
  const { blobs, keys } = memoryStore();
  const parts = { tenant, blobs, keys, now, calendar, policies: [], channels: {} };
  const factsOn = (store: (typeof stores)[number]) =>
    createAduan({ store, ...parts, plugins: [cooperativeFacts()] }).plugins['cooperative-facts'];
  return [factsOn(stores[0]), factsOn(stores[1])] as const;
}

describe('two processes with facts on one postgres schema', () => {
  test('see, judge, count and export what the other one put down', async () => {
    const [here, there] = twoProcesses();
    const { fact } = await here.give(open, { actor: officer('a') });
    const verdict = { fact: fact.id, outcome: 'confirmed', means: 'visit' } as const;
    await expect(there.judge(verdict, { actor: officer('a') })).rejects.toThrow('judge');
    await there.judge(verdict, { actor: officer('b'), expectedVersion: 1 });
    const actor = officer('c');
    const { total } = await here.figures({}, { actor });
    expect(total.kinds.outlet).toMatchObject({ known: 1, confirmed: 1, values: { open: 1 } });
    expect(await here.export({}, { actor })).toMatchObject([
      { statement: { kind: 'outlet' }, outcome: 'confirmed' },
    ]);
    const history = await here.history({ fact: fact.id }, { actor });
    expect(history.map(({ type }) => type)).toEqual(['given', 'judged']);
  });

  test('lose none of 8 facts of one moment, and keep one of those under one key', async () => {
    const processes = twoProcesses();
    await Promise.all(
      processes.flatMap((facts, index) =>
        ['a', 'b', 'c', 'd'].flatMap((id) => [
          facts.give(open, { actor: officer(`${id}${index}`), key: `${id}${index}` }),
          facts.give(open, { actor: officer(`${id}${index}`), key: `${id}${index}` }),
        ]),
      ),
    );
    for (const facts of processes)
      expect((await facts.of(cooperative, { actor: officer('z') })).facts).toHaveLength(8);
  });
});
