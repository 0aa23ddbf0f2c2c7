import { officerPrincipal, type PartyId, sp4nPractice } from '@aduan/core';
import { parties } from '@aduan/plugins/parties';
import { describe, expect, test } from 'vitest';
import { inParallel } from './in-parallel.js';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

const clients = 32;
const people = 8;
const reason = 'Sama orangnya.';
const options = { actor: officerPrincipal('petugas-1', ['supervisor']) };

/**
 * Officers at two desks over one store merge parties at once: conflicting merges end in one person with one root
 * party, and each merge can be undone. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeMerges({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeMerges(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: conflicting merges`, { timeout: 60_000 }, () => {
    const openDesks = severalDesks(2, subject);

    /** Two desks, and callers that both know. */
    async function desksWith(count: number) {
      const opened = openDesks({ policies: [sp4nPractice], plugins: [parties()] });
      const ids: PartyId[] = [];
      for (let caller = 0; caller < count; caller += 1) {
        const reporter = { contacts: [{ kind: 'email', value: `${caller}@example.id` }] };
        const { ticket } = await opened.desk.tickets.open(
          { body: 'Telepon.', channel: 'phone', reporter },
          options,
        );
        ids.push(ticket.reporters[0] as PartyId);
      }
      return { ...opened, ids, parties: opened.desks.map(({ plugins }) => plugins.parties) };
    }

    test('of two parties, both ways by 32 clients, end in one person and one merge', async () => {
      const { ids, parties, store, tenant } = await desksWith(2);
      const [a, b] = ids as [PartyId, PartyId];
      const results = await inParallel(clients, (client) => {
        const [from, into] = client % 3 === 0 ? [a, b] : [b, a];
        return turnOf(parties, client).merge(from, { into, reason }, options);
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
      const { desk, ids, parties, store, tenant } = await desksWith(people);
      const [here, beside] = [turnOf(parties, 0), turnOf(parties, 1)];
      const before = await desk.tickets.list({ order: 'newest' }, options);
      const results = await inParallel(clients, (client) =>
        turnOf(parties, client).merge(
          turnOf(ids, client),
          { into: turnOf(ids, client + 1), reason },
          options,
        ),
      );
      const merged = results.flatMap((result) => (result.merged ? [result.merged] : []));
      expect(new Set(merged).size).toBe(merged.length);
      expect(merged).toHaveLength(people - 1);
      for (const id of ids) {
        const person = await store.readPerson(tenant, id);
        expect(new Set(person.map((party) => party.id))).toEqual(new Set(ids));
        expect(person.filter(({ mergedInto }) => mergedInto === null)).toHaveLength(1);
        expect(await here.verifyHistory(id, {}, options)).toMatchObject({ intact: true });
      }
      await Promise.all(merged.map((id) => beside.split(id, { reason }, options)));
      for (const id of ids) expect(await store.readPerson(tenant, id)).toHaveLength(1);
      expect(await desk.tickets.list({ order: 'newest' }, options)).toEqual(before);
    });
  });
}
