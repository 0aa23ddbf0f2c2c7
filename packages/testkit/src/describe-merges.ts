import { type Aduan, createAduan, type PartyId, type Principal, type Store } from '@aduan/core';
import { compileCalendar } from '@aduan/core/calendar';
import { memoryStore } from '@aduan/core/memory';
import { createParties } from '@aduan/core/parties';
import { sp4nPractice } from '@aduan/core/sla';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTenant } from './builders/build-id.js';
import { fakeClock } from './fake-clock.js';

/** How the store under crossing merges is made. */
export interface MergeSuiteOptions {
  /** Shown above the tests. */
  readonly name: string;
  /** A new store over an empty place. The suite migrates and closes it. */
  create(): Store | Promise<Store>;
  /**
   * Another instance over the place of `store`, which is still open. Leave it out only for a store
   * that lives in one process; both desks then share it.
   */
  reopen?(store: Store): Store | Promise<Store>;
}

const clients = 32;
const people = 8;
const reason = 'Sama orangnya.';
const officer: Principal = {
  ...{ id: 'petugas-1', kind: 'officer', roles: ['supervisor'], units: [], regions: [] },
};
const options = { actor: officer };

const calendar = compileCalendar({
  id: 'trial',
  version: '1',
  timeZone: 'Asia/Jakarta',
  weeks: [{ hours: { mon: [['08:00', '16:00']] } }],
  holidays: [],
  special: [],
  coverage: { from: '2026-01-01', to: '2027-12-31', beyond: 'provisional' },
});

/**
 * Officers at two desks over one store who decide at the same time who is who: merges that cross end in
 * one person, whom one party stands for, and each of them can be taken back. Call it at the top of a
 * vitest file.
 *
 * @example
 * ```ts
 * describeMerges({ name: 'memory', create: () => memoryStore() }); // from @aduan/core/memory
 * ```
 */
export function describeMerges({ name, create, reopen }: MergeSuiteOptions): void {
  describe(`${name}: crossing merges`, () => {
    const stores: Store[] = [];
    beforeAll(async () => {
      const store = await create();
      stores.push(store);
      await store.migrate();
      stores.push(reopen ? await reopen(store) : store);
    });
    afterAll(() => Promise.all([...new Set(stores)].map((store) => store.close())));

    /** Two desks, and callers who are known at both. */
    async function desksWith(count: number) {
      const tenant = buildTenant();
      const parts = memoryStore();
      const desks = stores.map((store) =>
        createAduan({
          ...{ store, tenant, calendar, keys: parts.keys, blobs: parts.blobs },
          ...{ policies: [sp4nPractice], channels: {}, now: fakeClock().now },
        }),
      );
      const desk = desks[0] as Aduan<Record<never, never>>;
      const ids: PartyId[] = [];
      for (let caller = 0; caller < count; caller += 1) {
        const reporter = { contacts: [{ kind: 'email', value: `${caller}@example.id` }] };
        const { ticket } = await desk.tickets.open(
          { body: 'Telepon.', channel: 'phone', reporter },
          options,
        );
        ids.push(ticket.reporters[0] as PartyId);
      }
      const rooms = desks.map(createParties) as [
        ReturnType<typeof createParties>,
        ReturnType<typeof createParties>,
      ];
      const store = stores[0] as Store;
      return { desk, ids, rooms, store, tenant };
    }

    const together = <Result>(run: (client: number) => Promise<Result>) =>
      Promise.all(Array.from({ length: clients }, (_, client) => run(client)));

    test('of two parties, both ways by 32 clients, end in one person and one merge', async () => {
      const { ids, rooms, store, tenant } = await desksWith(2);
      const [a, b] = ids as [PartyId, PartyId];
      const results = await together((client) => {
        const [from, into] = client % 3 === 0 ? [a, b] : [b, a];
        return (rooms[client % 2] as (typeof rooms)[0]).merge(from, { into, reason }, options);
      });
      expect(new Set(results.map(({ person }) => person)).size).toBe(1);
      expect(results.filter(({ merged }) => merged !== null)).toHaveLength(1);
      const person = await store.readPerson(tenant, a);
      expect(person.map(({ mergedInto, version }) => [mergedInto, version])).toEqual([
        [null, 1],
        [person[0]?.id, 1],
      ]);
    });

    test('in a ring of eight, by 32 clients, end without a circle, and come apart again', async () => {
      const { desk, ids, rooms, store, tenant } = await desksWith(people);
      const before = await desk.tickets.list({ order: 'newest' }, options);
      const results = await together((client) => {
        const [from, into] = [ids[client % people], ids[(client + 1) % people]];
        return (rooms[client % 2] as (typeof rooms)[0]).merge(
          String(from),
          { into: String(into), reason },
          options,
        );
      });
      const merged = results.flatMap((result) => (result.merged ? [result.merged] : []));
      expect(new Set(merged).size).toBe(merged.length);
      expect(merged).toHaveLength(people - 1);
      for (const id of ids) {
        const person = await store.readPerson(tenant, id);
        expect(new Set(person.map((party) => party.id))).toEqual(new Set(ids));
        expect(person.filter(({ mergedInto }) => mergedInto === null)).toHaveLength(1);
        expect(await rooms[0].verifyHistory(id, options)).toMatchObject({ intact: true });
      }
      await Promise.all(merged.map((id) => rooms[1].split(id, { reason }, options)));
      for (const id of ids) expect(await store.readPerson(tenant, id)).toHaveLength(1);
      expect(await desk.tickets.list({ order: 'newest' }, options)).toEqual(before);
    });
  });
}
