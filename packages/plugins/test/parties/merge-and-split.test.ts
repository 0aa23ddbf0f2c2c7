import type { PartyId, Store } from '@aduan/core';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { officer } from '../../../core/test/runtime/test-desk.js';
import { deskOfPeople, email, phone, tenant } from './people.js';

allowLongTests();

const options = { actor: officer };
const reason = 'Sama orangnya.';
const people = 5;

interface Step {
  readonly type: 'merge' | 'split' | 'write' | 'link';
  readonly one: number;
  readonly other: number;
}

const step = fc.record({
  type: fc.constantFrom<Step['type']>('merge', 'merge', 'split', 'write', 'link'),
  one: fc.nat({ max: people - 1 }),
  other: fc.nat({ max: people - 1 }),
});

async function deskOfFive() {
  const desk = deskOfPeople();
  const ids: PartyId[] = [];
  for (let index = 0; index < people; index += 1) {
    const address = phone(`08120000000${index}`);
    const isWriter = index % 2 === 0;
    ids.push(isWriter ? await desk.write([address]) : await desk.call({ contacts: [address] }));
  }
  return { ...desk, ids };
}

/** Everything of a party that a merge might change, by party. */
async function whatStands(store: Store, ids: readonly PartyId[]) {
  const { items } = await store.listTickets(tenant, { order: 'newest', limit: 200 });
  const identities = await store.readIdentities(tenant, { parties: ids });
  const conversations = await Promise.all(
    items.flatMap(({ ticket: { conversationId } }) =>
      conversationId ? [store.readConversation(tenant, conversationId)] : [],
    ),
  );
  return {
    profiles: await Promise.all(
      ids.map(async (id) => (await store.readParty(tenant, id))?.profile),
    ),
    identities: identities.toSorted((a, b) => (a.hash + a.evidence < b.hash + b.evidence ? -1 : 1)),
    conversations,
    tickets: items.map(({ ticket }) => ticket),
  };
}

describe('merging and splitting', () => {
  it('a merge and its split leave everything as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 6 }),
        fc.nat({ max: people - 1 }),
        fc.nat({ max: people - 1 }),
        async (steps, one, other) => {
          const { ids, parties, store } = await deskOfFive();
          const [first, second] = [ids[one], ids[other]] as [PartyId, PartyId];
          for (const each of steps.filter(({ type }) => type === 'merge' || type === 'split')) {
            await take(parties, ids, each);
          }
          const persons = async () =>
            Promise.all(
              ids.map(async (id) =>
                (await store.readPerson(tenant, id)).map(({ id: party, mergedInto }) => [
                  party,
                  mergedInto,
                ]),
              ),
            );
          const before = { persons: await persons(), ...(await whatStands(store, ids)) };
          const { merged } = await parties.merge(first, { into: second, reason }, options);
          if (merged) await parties.split(merged, { reason }, options);
          expect({ persons: await persons(), ...(await whatStands(store, ids)) }).toEqual(before);
        },
      ),
      { numRuns: numRuns / 10 },
    );
  });

  it('whatever is decided in whatever order, there is no circle, and one party stands for each person', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { ids, parties, store, write } = await deskOfFive();
        const joined = new Map<PartyId, PartyId>();
        for (const each of steps) {
          if (each.type === 'write') {
            expect(await write([phone(`08120000000${(each.one * 2) % 4}`)])).toBe(
              ids[(each.one * 2) % 4],
            );
            continue;
          }
          await take(parties, ids, each, joined);
        }
        const headOf = (id: PartyId): PartyId => {
          const into = joined.get(id);
          return into ? headOf(into) : id;
        };
        for (const id of ids) {
          const person = await store.readPerson(tenant, id);
          expect(person[0]).toMatchObject({ id: headOf(id), mergedInto: null });
          expect(new Set(person.map((party) => party.id))).toEqual(
            new Set(ids.filter((other) => headOf(other) === headOf(id))),
          );
          const verdict = await parties.verifyHistory(id, {}, options);
          expect(verdict).toMatchObject({ intact: true });
        }
      }),
      { numRuns: numRuns / 10 },
    );
  });
});

/** Takes a step, and applies it to a minimal model of the expected result. */
async function take(
  parties: ReturnType<typeof deskOfPeople>['parties'],
  ids: readonly PartyId[],
  { one, other, type }: Step,
  joined = new Map<PartyId, PartyId>(),
): Promise<void> {
  const [first, second] = [ids[one], ids[other]] as [PartyId, PartyId];
  if (type === 'merge') {
    const { merged, person } = await parties.merge(first, { into: second, reason }, options);
    if (merged) joined.set(merged, person);
  } else if (type === 'split') {
    await parties.split(first, { reason }, options);
    joined.delete(first);
  } else {
    const address = { ...email(`${other}@example.id`), evidence: 'officer', reason } as const;
    await parties.link(first, address, options);
  }
}
