import type { PartyId } from '@aduan/core';
import type { IdentityEvidence, Person, PluginContext } from '@aduan/core/plugin';
import type { IdentityRow } from '@aduan/core/store';
import { withheldParty } from '@aduan/core/ticket';

/** An address of a person. */
export interface IdentityView {
  /** Id of the address for `unlink`; reveals nothing about it. */
  readonly id: string;
  /** Kind of address: `phone`, `email`, or a channel's own word. */
  readonly kind: string;
  /** Null when withheld or erased. */
  readonly value: string | null;
  /** How the address became known; each kind of evidence once. */
  readonly evidence: readonly IdentityEvidence[];
}

/** One of the parties that are the same person. */
export interface PartyView {
  readonly id: PartyId;
  /** The party it was merged into; null for the party that represents the person. */
  readonly mergedInto: PartyId | null;
  /** The first name that was given; null when unknown, withheld or erased. */
  readonly name: string | null;
  readonly identities: readonly IdentityView[];
}

/** A person, as far as the actor may know them. */
export interface PersonView {
  /** The party that represents the person. Pass it as `reporter` to `tickets.list`. */
  readonly id: PartyId;
  /** The first known name. */
  readonly name: string | null;
  /** Parties of the person; the party that represents the person comes first. */
  readonly parties: readonly PartyView[];
  /** True when names, addresses and ids exist but the actor may not see them. */
  readonly withheld: boolean;
}

/** The ids of all parties of a person. */
export const partiesOf = ({ parties }: Pick<Person, 'parties'>): readonly PartyId[] =>
  parties.map(({ id }) => id);

/** Shows persons, each as far as the actor may know them. */
export async function showPersons<const Shown extends readonly Person[]>(
  { persons: { identities }, sealed }: Pick<PluginContext, 'persons' | 'sealed'>,
  persons: Shown,
): Promise<{ readonly [At in keyof Shown]: PersonView }> {
  const parties = persons.flatMap(partiesOf);
  const rows = await identities({ parties });
  const shown = rows.filter(({ kind }) => kind !== 'session');
  const profiles = persons.flatMap((person) => person.parties.map(({ profile }) => profile));
  const opened = await sealed.open([...shown.map((row) => row.sealed), ...profiles]);
  const values = new Map(shown.map((row, index) => [row, opened[index] as string | null]));
  const names = new Map(
    parties.map((id, index) => {
      const profile = opened[shown.length + index] as { readonly name?: string } | null;
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
  }) as never;
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
