import type { Desk } from '../runtime/desk.js';
import { veiledValue } from '../runtime/looks/veil.js';
import type { PersonReadOptions } from './parties.js';
import type { PersonView } from './person.js';
import type { PersonMatch } from './person-matches.js';

/** A person on his way to who asked: it is noted, and his addresses are masked where that was asked for. */
export async function meet<View extends PersonView>(
  desk: Desk,
  { actor, veiled = false }: PersonReadOptions,
  person: View,
): Promise<View> {
  if (person.withheld) return person;
  const fields = veiled ? (['name'] as const) : (['contacts', 'name'] as const);
  await desk.watch.met?.(
    actor,
    person.parties.map(({ id }) => id),
    fields,
  );
  return veiled ? veiledPerson(person) : person;
}

/** The same of those who may be meant. */
export function meetMatches(
  desk: Desk,
  options: PersonReadOptions,
  matches: readonly PersonMatch[],
): Promise<readonly PersonMatch[]> {
  return Promise.all(
    matches.map(async (match) => ({ ...match, person: await meet(desk, options, match.person) })),
  );
}

function veiledPerson<View extends PersonView>(person: View): View {
  const parties = person.parties.map((party) => ({
    ...party,
    identities: party.identities.map((identity) => ({
      ...identity,
      value: identity.value && veiledValue(identity.value),
    })),
  }));
  return { ...person, parties };
}
