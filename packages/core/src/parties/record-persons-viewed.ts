import type { Runtime } from '../runtime/runtime.js';
import { redactedValue } from '../ticket/privacy/redaction.js';
import type { PersonReadOptions } from './parties.js';
import type { PersonView } from './person.js';
import type { PersonMatch } from './person-matches.js';

/** Logs the view of a person, and masks their addresses if requested. */
export async function recordPersonViewed<View extends PersonView>(
  runtime: Runtime,
  { actor, redacted = false }: PersonReadOptions,
  person: View,
): Promise<View> {
  if (person.withheld) return person;
  const fields = redacted ? (['name'] as const) : (['contacts', 'name'] as const);
  await runtime.viewHooks.personsViewed(
    actor,
    person.parties.map(({ id }) => id),
    fields,
  );
  return redacted ? redactedPerson(person) : person;
}

/** The same for possible matches. */
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
