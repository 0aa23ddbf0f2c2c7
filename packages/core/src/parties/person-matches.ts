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

/** Persons found by addresses, likely ones first. */
export async function personsBy(
  runtime: Runtime,
  actor: Principal,
  hashes: readonly string[],
): Promise<readonly PersonMatch[]> {
  const rows = await runtime.store.readIdentities(runtime.tenant, { hashes });
  return matchesOf(runtime, actor, rows, [], []);
}

/** Persons who may be the same: they share an address and were not recorded as different. */
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
