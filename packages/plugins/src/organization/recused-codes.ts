import type { Ticket } from '@aduan/core';
import type { Reportable } from './definition.js';
import type { Register } from './register.js';
import { specificity } from './specificity.js';

type Complaint = Pick<Ticket, 'category' | 'cooperative' | 'kind' | 'region'>;

/**
 * Detects the officers and units that a complaint is about: by its category within their regions and by the names that
 * the citizen uses; the cooperative by its numbers. It prefers too many matches: a ticket that is hidden by mistake
 * waits at central supervision, but one that was shown cannot be hidden again.
 *
 * @param respondent - the reported party, in the citizen's words
 */
export function recusedCodes(
  { definition }: Register,
  ticket: Complaint,
  respondent: string,
): readonly string[] {
  const { category, cooperative, kind, region } = ticket;
  if (kind !== 'complaint') return [];
  const said = wordsOf(respondent);
  const isMeant = ({ recusedBy = [], knownAs = [] }: Reportable, names: readonly string[]) =>
    [...names, ...knownAs].some((name) => said.includes(wordsOf(name))) ||
    specificity(recusedBy, category) !== null;
  const isNear = (regions: readonly string[] | undefined) =>
    region === null || specificity(regions, region) !== null;
  const { agencies = [], officers = [], units } = definition;
  return [
    ...agencies.filter(({ name }) => isMeant({}, [name.id, name.en])).map(({ code }) => code),
    ...units
      .filter((each) => isNear(each.regions) && isMeant(each, [each.name.id, each.name.en]))
      .map(({ code }) => code),
    ...officers.filter((each) => isNear(each.regions) && isMeant(each, [])).map(({ id }) => id),
    ...[cooperative?.nikop, cooperative?.simkopdesId].flatMap((code) => code ?? []),
  ];
}

/** Words in lower case with spaces around each, so that a name does not match inside another word. */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
