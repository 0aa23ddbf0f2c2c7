import { kemenkopCalendar as calendar } from '@aduan/calendar/indonesia';
import { createAduan, type Principal, systemPrincipal } from '@aduan/core';
import { createCooperativeFacts, type FactInput } from '@aduan/core/cooperative-facts';
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

/** Two add-ons that know of each other only through the database. */
function twoAddOns() {
  const tenant = buildTenant();
  const { now } = fakeClock();
  const { blobs, keys } = memoryStore();
  const addOnOn = (store: (typeof stores)[number]) =>
    createCooperativeFacts(
      createAduan({ store, tenant, blobs, keys, now, calendar, policies: [], channels: {} }),
    );
  return [addOnOn(stores[0]), addOnOn(stores[1])] as const;
}

describe('two add-ons of facts on one postgres schema', () => {
  test('see, judge, count and export what the other one put down', async () => {
    const [here, there] = twoAddOns();
    const { id } = await here.give(open, { actor: officer('a') });
    const verdict = { outcome: 'confirmed', means: 'visit' } as const;
    await expect(there.judge(id, verdict, { actor: officer('a') })).rejects.toThrow('judge');
    await there.judge(id, verdict, { actor: officer('b'), expectedVersion: 1 });
    const actor = officer('c');
    const { total } = await here.figures({ actor });
    expect(total.kinds.outlet).toMatchObject({ known: 1, confirmed: 1, values: { open: 1 } });
    expect(await here.export({ actor })).toMatchObject([{ kind: 'outlet', outcome: 'confirmed' }]);
    const history = await here.history(id, { actor });
    expect(history.map(({ type }) => type)).toEqual(['given', 'judged']);
  });

  test('lose none of 8 facts of one moment, and keep one of those under one key', async () => {
    const addOns = twoAddOns();
    await Promise.all(
      addOns.flatMap((addOn, index) =>
        ['a', 'b', 'c', 'd'].flatMap((id) => [
          addOn.give(open, { actor: officer(`${id}${index}`), key: `${id}${index}` }),
          addOn.give(open, { actor: officer(`${id}${index}`), key: `${id}${index}` }),
        ]),
      ),
    );
    for (const addOn of addOns)
      expect((await addOn.of(cooperative, { actor: officer('z') })).facts).toHaveLength(8);
  });
});
