import { ForbiddenError, NotFoundError } from '../../errors.js';
import type { PartyId } from '../../ids.js';
import type { Person } from '../../plugin/persons.js';
import type { Principal } from '../../ports/principal.js';
import { visibilityFor } from '../../ticket/visibility.js';
import type { Runtime } from '../runtime.js';
import { reachOf } from './list-tickets.js';

/** The person of a party, for an actor who sees one of their tickets: see `PersonAccess`. */
export async function knownPerson(
  runtime: Runtime,
  actor: Principal,
  id: string,
): Promise<Person | null> {
  const [head, ...merged] = await runtime.store.readPerson(runtime.tenant, id as PartyId);
  if (!head) return null;
  const parties = [head, ...merged] as const;
  const { items } = await runtime.store.listTickets(runtime.tenant, {
    ...reachOf(runtime, actor),
    reporter: parties.map((party) => party.id),
    guarded: false,
    limit: 200,
  });
  const seen = items.map(({ ticket }) => visibilityFor(runtime, actor, ticket));
  if (!seen.some((visibility) => visibility.ticket)) return null;
  const named = parties.find((party) => party.id === id) ?? head;
  return {
    parties,
    named,
    isOpen: seen.some((visibility) => visibility.ticket && visibility.identity),
  };
}

/** @throws NotFoundError when the party does not exist, or the actor may not know that it does */
export async function personFor(runtime: Runtime, actor: Principal, id: string): Promise<Person> {
  const isCitizen = actor.kind === 'citizen';
  const person = await (isCitizen ? ownPerson : knownPerson)(runtime, actor, id);
  if (person) return person;
  throw new NotFoundError('party');
}

/** The same for decisions and for queries that lead to others: the actor must be allowed to know who the person is. */
export async function openPerson(runtime: Runtime, actor: Principal, id: string): Promise<Person> {
  const person = await personFor(runtime, actor, id);
  if (person.isOpen) return person;
  throw new ForbiddenError('read-identity', `no role of this ${actor.kind} grants it`);
}

/**
 * The person of a party, for commands that the desk repeats after a restore, regardless of the state of their tickets.
 *
 * @throws NotFoundError when the party does not exist
 */
export async function restoredPerson(
  { store, tenant }: Runtime,
  _: Principal,
  id: string,
): Promise<Person> {
  const [head, ...merged] = await store.readPerson(tenant, id as PartyId);
  if (!head) throw new NotFoundError('party');
  const parties = [head, ...merged] as const;
  return { parties, named: parties.find((party) => party.id === id) ?? head, isOpen: true };
}

/** A citizen's own party, as it was created: a merge gives them no access. */
async function ownPerson(
  { store, tenant }: Runtime,
  actor: Principal,
  id: string,
): Promise<Person | null> {
  const party = actor.id === id ? await store.readParty(tenant, id as PartyId) : null;
  if (!party) return null;
  const own = { ...party, mergedInto: null };
  return { parties: [own], named: own, isOpen: true };
}
