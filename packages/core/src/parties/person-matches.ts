import type { PartyId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { IdentityEvidence } from '../runtime/party/identity.js';
import type { Runtime } from '../runtime/runtime.js';
import { historyOf } from '../store/history-of.js';
import type { IdentityRow } from '../store/rows.js';
import { distinguishedFrom } from './party-events.js';
import {
  byHash,
  knownPerson,
  type Person,
  type PersonView,
  partiesOf,
  showPersons,
} from './person.js';

/** Somebody who may be meant. Never a decision: an officer asks, and says so. */
export interface PersonMatch {
  readonly person: PersonView;
  /** The addresses that lead to him, and how he is known by each. */
  readonly by: readonly {
    readonly kind: string;
    readonly evidence: readonly IdentityEvidence[];
  }[];
  /** `likely` when one of the addresses is proved, or was seen on paper, on either side. */
  readonly certainty: 'likely' | 'possible';
}

/** More would be no suggestion any more: a number that a whole village names. */
const maxMatches = 10;
const strong: readonly string[] = ['channel', 'provider', 'document'];

/** Whom addresses lead to, the likely ones first. */
export async function personsBy(
  runtime: Runtime,
  actor: Principal,
  hashes: readonly string[],
): Promise<readonly PersonMatch[]> {
  const rows = await runtime.store.readIdentities(runtime.tenant, { hashes });
  return matchesOf(runtime, actor, rows, [], []);
}

/** Who may be the same as a person: known by an address of his, and not said to be somebody else. */
export async function personsLike(
  runtime: Runtime,
  actor: Principal,
  person: Person,
): Promise<readonly PersonMatch[]> {
  const own = partiesOf(person);
  const ours = await runtime.store.readIdentities(runtime.tenant, { parties: own });
  const hashes = [...new Set(ours.map(({ hash }) => hash))];
  const rows = await runtime.store.readIdentities(runtime.tenant, { hashes });
  const histories = await Promise.all(
    own.map((id) => runtime.store.readEvents(runtime.tenant, historyOf(id))),
  );
  const others = histories.flatMap((history) => [
    ...distinguishedFrom(history.map(({ facts, type }) => ({ type, facts: JSON.parse(facts) }))),
  ]);
  return matchesOf(
    runtime,
    actor,
    rows.filter(({ partyId }) => !own.includes(partyId)),
    ours,
    others,
  );
}

async function matchesOf(
  runtime: Runtime,
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
    const person = await knownPerson(runtime, actor, partyId);
    const head = person?.parties[0];
    if (!person?.isOpen || !head) continue;
    if (partiesOf(person).some((id) => distinguished.includes(id))) continue;
    found.set(head.id, person);
  }
  const persons = [...found.values()];
  const views = await showPersons(runtime, persons);
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
