import type { Ticket } from '../ticket/ticket.js';
import type { Reportable } from './definition.js';
import type { Register } from './register.js';
import { specificity } from './specificity.js';

type Complaint = Pick<Ticket, 'category' | 'cooperative' | 'kind' | 'region'>;

/**
 * Whom a complaint is about, as far as one can tell: officers and units by its category, in their regions,
 * and by the names under which the citizen reports them; the cooperative by its numbers. Rather one too
 * many: a case that is hidden from somebody waits at central supervision, one that is shown cannot be
 * taken back.
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

/** Words in lower case, each between spaces, so that one name is not found inside another word. */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
