import type { Register } from './register.js';
import type { RoutedFacts } from './routing-facts.js';
import { specificity } from './specificity.js';

/**
 * Whether a ticket belongs to central supervision: it alleges an abuse of office, or it is about a member of the
 * organization. A complaint about a cooperative alone does not.
 */
export function isForSupervision(
  { definition, officer, unit }: Register,
  { recusals, supervisory }: RoutedFacts,
): boolean {
  const agencies = definition.agencies ?? [];
  return (
    supervisory ||
    recusals.some(
      (code) => officer(code) || unit(code) || agencies.some((each) => each.code === code),
    )
  );
}

/** The first unit of central supervision that is not recused, or null. */
export function supervisionOf(
  { definition, isAboutUnit }: Register,
  ticket: RoutedFacts,
): string | null {
  return definition.supervision.find((code) => !isAboutUnit(ticket, code)) ?? null;
}

/**
 * The unit with the closest match: by category first, then by region, then by the order of the definition. A unit
 * without categories and regions is only chosen by hand, and a retired one never.
 */
function competentUnit({ definition }: Register, ticket: RoutedFacts): string | null {
  const { category, region } = ticket;
  const fitting = definition.units.flatMap(({ categories, code, regions, successor }) => {
    if (categories === undefined && regions === undefined) return [];
    if (successor !== undefined) return [];
    const [topic, place] = [specificity(categories, category), specificity(regions, region)];
    return topic === null || place === null ? [] : [{ code, topic, place }];
  });
  const [best] = fitting.sort((a, b) => b.topic - a.topic || b.place - a.place);
  return best?.code ?? definition.intake ?? null;
}

/** The unit where a ticket belongs. If the competent unit is reported in it, the ticket goes to central supervision. */
export function destinationOf(register: Register, ticket: RoutedFacts): string | null {
  if (isForSupervision(register, ticket)) return supervisionOf(register, ticket);
  return competentUnit(register, ticket);
}
