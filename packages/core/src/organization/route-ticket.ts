import type { Register } from './register.js';
import type { RoutedFacts } from './routing-facts.js';
import { specificity } from './specificity.js';

/**
 * Whether central supervision has a case: an abuse of office is alleged, or it is about one of us. That a
 * cooperative is reported is everyday work.
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

/** The unit of central supervision that a case is not about, or null. */
export function supervisionOf(
  { definition, isAboutUnit }: Register,
  ticket: RoutedFacts,
): string | null {
  return definition.supervision.find((code) => !isAboutUnit(ticket, code)) ?? null;
}

/**
 * The unit that is most closely competent: first by category, then by region, then in the order of the
 * definition. A unit that names neither is asked for by hand only.
 */
function competentUnit({ definition }: Register, ticket: RoutedFacts): string | null {
  const { category, region } = ticket;
  const fitting = definition.units.flatMap(({ categories, code, regions }) => {
    if (categories === undefined && regions === undefined) return [];
    const [topic, place] = [specificity(categories, category), specificity(regions, region)];
    return topic === null || place === null ? [] : [{ code, topic, place }];
  });
  const [best] = fitting.sort((a, b) => b.topic - a.topic || b.place - a.place);
  return best?.code ?? definition.intake ?? null;
}

/** Where a case belongs. When the competent unit is reported in it, it is for central supervision. */
export function destinationOf(register: Register, ticket: RoutedFacts): string | null {
  if (isForSupervision(register, ticket)) return supervisionOf(register, ticket);
  return competentUnit(register, ticket);
}
