import type { Runtime } from '../runtime/runtime.js';
import { redactedValue } from '../runtime/view-log/redaction.js';
import type { PersonReadOptions } from './parties.js';
import type { PersonView } from './person.js';
import type { PersonMatch } from './person-matches.js';

/** A person on his way to who asked: it is noted, and his addresses are masked where that was asked for. */
export async function recordPersonViewed<View extends PersonView>(
  runtime: Runtime,
  { actor, redacted = false }: PersonReadOptions,
  person: View,
): Promise<View> {
  if (person.withheld) return person;
  const fields = redacted ? (['name'] as const) : (['contacts', 'name'] as const);
  await runtime.viewHooks.personsViewed?.(
    actor,
    person.parties.map(({ id }) => id),
    fields,
  );
  return redacted ? redactedPerson(person) : person;
}

/** The same of those who may be meant. */
export function recordMatchesViewed(
  runtime: Runtime,
  options: PersonReadOptions,
  matches: readonly PersonMatch[],
): Promise<readonly PersonMatch[]> {
  return Promise.all(
    matches.map(async (match) => ({
      ...match,
      person: await recordPersonViewed(runtime, options, match.person),
    })),
  );
}

function redactedPerson<View extends PersonView>(person: View): View {
  const parties = person.parties.map((party) => ({
    ...party,
    identities: party.identities.map((identity) => ({
      ...identity,
      value: identity.value && redactedValue(identity.value),
    })),
  }));
  return { ...person, parties };
}
