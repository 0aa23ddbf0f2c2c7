import { ForbiddenError, NotFoundError } from '../errors.js';
import type { PartyId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import type { PartyRow } from '../store/rows.js';
import { knownPerson, type Person } from './person.js';

/** @throws NotFoundError when the party does not exist, or the actor may not know that it does */
export async function personFor(runtime: Runtime, actor: Principal, id: string): Promise<Person> {
  if (actor.kind === 'citizen') return ownParty(runtime, actor, id);
  const person = await knownPerson(runtime, actor, id as PartyId);
  if (person) return person;
  throw new NotFoundError('party');
}

/** The same for decisions and for queries that lead to others: the actor must be allowed to know who the person is. */
export async function openPerson(runtime: Runtime, actor: Principal, id: string): Promise<Person> {
  const person = await personFor(runtime, actor, id);
  if (person.isOpen) return person;
  throw new ForbiddenError('read-identity', `no role of this ${actor.kind} grants it`);
}

async function ownParty(runtime: Runtime, actor: Principal, id: string): Promise<Person> {
  const party =
    actor.id === id ? await runtime.store.readParty(runtime.tenant, id as PartyId) : null;
  if (!party) throw new NotFoundError('party');
  return { parties: [{ ...party, mergedInto: null }], isOpen: true };
}

/** The party that stands for a person. */
export function headOf({ parties }: Person): PartyRow {
  return parties[0] as PartyRow;
}

/** The party with this id within a person. */
export function partyOf({ parties }: Person, id: string): PartyRow {
  return parties.find((each) => each.id === id) as PartyRow;
}
