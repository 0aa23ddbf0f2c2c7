import type { PartyId, Principal } from '@aduan/core';
import type { IdentityEvidence, Person, PluginContext } from '@aduan/core/plugin';
import type { IdentityRow } from '@aduan/core/store';
import { byHash, type PersonView, partiesOf, showPersons } from './person.js';

/** A possible match. It is never a decision: an officer asks the person, and records the result. */
export interface PersonMatch {
  readonly person: PersonView;
  /** The addresses that match, with their evidence. */
  readonly by: readonly {
    readonly kind: string;
    readonly evidence: readonly IdentityEvidence[];
  }[];
  /** `likely` when one of the addresses is proven or was seen in a document, on either side. */
  readonly certainty: 'likely' | 'possible';
}

/** Maximum matches. More are no useful suggestion, for example a number that a whole village gives. */
const maxMatches = 10;
const strong: readonly string[] = ['channel', 'provider', 'document'];

type Reads = Pick<PluginContext, 'persons' | 'sealed'>;

/** Persons found by addresses, likely ones first. */
export async function personsBy(
  context: Reads,
  actor: Principal,
  hashes: readonly string[],
): Promise<readonly PersonMatch[]> {
  const rows = await context.persons.identities({ hashes });
  return matchesOf(context, actor, rows, [], []);
}

/** Persons who may be the same: they share an address and were not recorded as different. */
export async function personsLike(
  context: Reads,
  actor: Principal,
  person: Person,
): Promise<readonly PersonMatch[]> {
  const own = partiesOf(person);
  const ours = await context.persons.identities({ parties: own });
  const hashes = [...new Set(ours.map(({ hash }) => hash))];
  const rows = await context.persons.identities({ hashes });
  const histories = await Promise.all(own.map(context.persons.history));
  const others = histories.flatMap((history) => [
    ...distinguishedFrom(history.map(({ facts, type }) => ({ type, facts: JSON.parse(facts) }))),
  ]);
  return matchesOf(
    context,
    actor,
    rows.filter(({ partyId }) => !own.includes(partyId)),
    ours,
    others,
  );
}

async function matchesOf(
  context: Reads,
  actor: Principal,
  rows: readonly IdentityRow[],
  ours: readonly IdentityRow[],
  distinguished: readonly unknown[],
): Promise<readonly PersonMatch[]> {
  const isStrong = ({ hash }: IdentityRow) =>
    [...rows, ...ours].some((row) => row.hash === hash && strong.includes(row.evidence));
  const isProved = ({ evidence }: IdentityRow) => Number(strong.includes(evidence));
  const sorted = rows.toSorted((a, b) => isProved(b) - isProved(a));
  const found = new Map<PartyId, Person>();
  for (const { partyId } of sorted) {
    if (found.size === maxMatches) break;
    const person = await context.persons.known(partyId, actor);
    const head = person?.parties[0];
    if (!person?.isOpen || !head) continue;
    if (partiesOf(person).some((id) => distinguished.includes(id))) continue;
    found.set(head.id, person);
  }
  const persons = [...found.values()];
  const views = await showPersons(context, persons);
  return persons.map((person, index) => {
    const same = rows.filter(({ partyId }) => partiesOf(person).includes(partyId));
    return {
      person: views[index] as PersonView,
      by: byHash(same).map(({ kind, same: each }) => ({
        kind,
        evidence: each.map(({ evidence }) => evidence as IdentityEvidence).toSorted(),
      })),
      certainty: same.some(isStrong) ? 'likely' : 'possible',
    };
  });
}

/** The part of a history entry that names another party. */
interface Saying {
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The parties that were decided to be different persons, from the history of a party. */
function distinguishedFrom(history: readonly Saying[]): ReadonlySet<unknown> {
  const others = new Set<unknown>();
  for (const { type, facts } of history) {
    const other = facts.from ?? facts.party ?? facts.into;
    if (type === 'party.merged' || type === 'party.joined') others.delete(other);
    else if (type.startsWith('party.')) others.add(other);
  }
  return others;
}
