import type { PluginContext } from '@aduan/core/plugin';
import { redactedValue } from '@aduan/core/ticket';
import type { PersonReadOptions } from './parties.js';
import type { PersonView } from './person.js';
import type { PersonMatch } from './person-matches.js';

/** Logs the view of a person, and masks their addresses if requested. */
export async function recordPersonViewed<View extends PersonView>(
  context: Pick<PluginContext, 'viewed'>,
  { actor, redacted = false }: PersonReadOptions,
  person: View,
  ground?: string,
): Promise<View> {
  if (person.withheld) return person;
  const fields = redacted ? (['name'] as const) : (['contacts', 'name'] as const);
  await context.viewed.persons(
    actor,
    person.parties.map(({ id }) => id),
    fields,
    false,
    ground,
  );
  return redacted ? redactedPerson(person) : person;
}

/** The same for possible matches. */
export async function recordMatchesViewed(
  context: Pick<PluginContext, 'viewed'>,
  options: PersonReadOptions,
  matches: readonly PersonMatch[],
): Promise<{ readonly items: readonly PersonMatch[] }> {
  const items = await Promise.all(
    matches.map(async (match) => ({
      ...match,
      person: await recordPersonViewed(context, options, match.person),
    })),
  );
  return { items };
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
