import type { PartyId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { PartyProfile } from '../runtime/party/identify-party.js';
import type { IdentityEvidence } from '../runtime/party/identity.js';
import { reachOf } from '../runtime/reads/list-tickets.js';
import type { Runtime } from '../runtime/runtime.js';
import type { IdentityRow, PartyRow } from '../store/rows.js';
import { withheldParty } from '../ticket/privacy/shown.js';
import { visibilityFor } from '../ticket/visibility.js';

/** An address of a person. */
export interface IdentityView {
  /** Id of the address for `unlink`; reveals nothing about it. */
  readonly id: string;
  /** Kind of address: `phone`, `email`, or a channel's own word. */
  readonly kind: string;
  /** Null when withheld or erased. */
  readonly value: string | null;
  /** How it became known; each kind of evidence once. */
  readonly evidence: readonly IdentityEvidence[];
}

/** One of the parties that are the same person. */
export interface PartyView {
  readonly id: PartyId;
  /** The party it was merged into; null for the one that stands for the person. */
  readonly mergedInto: PartyId | null;
  /** The first name that was given; null when unknown, withheld or erased. */
  readonly name: string | null;
  readonly identities: readonly IdentityView[];
}

/** A person, as far as the actor may know them. */
export interface PersonView {
  /** The party that stands for the person. Pass it as `reporter` to `tickets.list`. */
  readonly id: PartyId;
  /** The first known name. */
  readonly name: string | null;
  /** The party that stands for the person comes first. */
  readonly parties: readonly PartyView[];
  /** True when names, addresses and ids exist but the actor may not see them. */
  readonly withheld: boolean;
}

/** A person with their parties, as read from the store. */
export interface Person {
  readonly parties: readonly PartyRow[];
  /** Whether the actor may know who the person is, or only that a person exists. */
  readonly isOpen: boolean;
}

/** The ids of all parties of a person. */
export const partiesOf = ({ parties }: Pick<Person, 'parties'>): readonly PartyId[] =>
  parties.map(({ id }) => id);

/**
 * The person of a party, for an actor who sees one of their tickets. A person without tickets, or with only hidden
 * ones, is not found here, even by actors who may know hidden reporters; they open the ticket instead.
 *
 * @returns null when there is no such party, or the actor may not know that there is
 */
export async function knownPerson(
  runtime: Runtime,
  actor: Principal,
  id: PartyId,
): Promise<Person | null> {
  const parties = await runtime.store.readPerson(runtime.tenant, id);
  if (parties.length === 0) return null;
  const { items } = await runtime.store.listTickets(runtime.tenant, {
    ...reachOf(runtime, actor),
    reporter: partiesOf({ parties }),
    guarded: false,
    limit: 200,
  });
  const seen = items.map(({ ticket }) => visibilityFor(runtime, actor, ticket));
  if (!seen.some((visibility) => visibility.ticket)) return null;
  return { parties, isOpen: seen.some((visibility) => visibility.ticket && visibility.identity) };
}

/** Shows persons, each as far as the actor may know them. */
export async function showPersons(
  runtime: Runtime,
  persons: readonly Person[],
): Promise<readonly PersonView[]> {
  const parties = persons.flatMap(partiesOf);
  const rows = await runtime.store.readIdentities(runtime.tenant, { parties });
  const shown = rows.filter(({ kind }) => kind !== 'session');
  const profiles = persons.flatMap((person) => person.parties.map(({ profile }) => profile));
  const opened = await runtime.vault.open([...shown.map(({ sealed }) => sealed), ...profiles]);
  const values = new Map(shown.map((row, index) => [row, opened[index] as string | null]));
  const names = new Map(
    parties.map((id, index) => {
      const profile = opened[shown.length + index] as PartyProfile | null;
      return [id, profile?.name ?? null];
    }),
  );
  return persons.map((person) => {
    const views = person.parties.map(({ id, mergedInto }) => ({
      id,
      mergedInto,
      name: names.get(id) ?? null,
      identities: identityViews(
        shown.filter(({ partyId }) => partyId === id),
        values,
      ),
    }));
    return person.isOpen ? openView(views) : withheldView(views);
  });
}

/** Groups rows by address, in the order of first appearance. */
export function byHash(rows: readonly IdentityRow[]) {
  const kinds = new Map(rows.map(({ hash, kind }) => [hash, kind]));
  return [...kinds].map(([hash, kind]) => {
    return { hash, kind, same: rows.filter((row) => row.hash === hash) };
  });
}

function identityViews(
  rows: readonly IdentityRow[],
  values: ReadonlyMap<IdentityRow, string | null>,
): readonly IdentityView[] {
  return byHash(rows).map(({ hash, kind, same }) => ({
    id: hash,
    kind,
    value: same.map((row) => values.get(row) ?? null).find((value) => value !== null) ?? null,
    evidence: same.map(({ evidence }) => evidence as IdentityEvidence).toSorted(),
  }));
}

function openView(parties: readonly PartyView[]): PersonView {
  const name = parties.find((party) => party.name !== null)?.name ?? null;
  return { id: parties[0]?.id ?? withheldParty, name, parties, withheld: false };
}

/** Shows that a person exists and their kinds of addresses, without ids, names and numbers. */
function withheldView(parties: readonly PartyView[]): PersonView {
  const masked = parties.map(({ identities }) => ({
    id: withheldParty,
    mergedInto: null,
    name: null,
    identities: identities.map(({ evidence, kind }, index) => ({
      id: String(index + 1),
      kind,
      value: null,
      evidence,
    })),
  }));
  return { id: withheldParty, name: null, parties: masked, withheld: true };
}
