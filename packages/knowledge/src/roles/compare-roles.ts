import type { AskedRoles, Parties, Roles } from './roles.js';

/** Whether an article's figure fits a question: of the same party, of another one, of several, or not stated. */
export type RoleFit = 'same' | 'other' | 'several' | 'open';

/**
 * Compares the parties of an article with those of a question.
 *
 * @param own - all parties that the article itself names; none of them counts as another one
 */
export function compareRoles(
  { payer, receiver, subject }: Roles,
  asked: AskedRoles,
  own: ReadonlySet<string>,
  parties: Parties,
): RoleFit {
  const isWanted = (wanted: string | undefined, given: string) =>
    wanted !== undefined && (given === wanted || parties[given]?.actsFor === wanted);
  const isAnother = (wanted: string, given: string) =>
    given !== wanted && !own.has(given) && (parties[given]?.unlike?.includes(wanted) ?? true);
  const fits: RoleFit[] = [];
  for (const [wanted, given] of [
    [payer, asked.payer],
    [receiver, asked.receiver],
  ] as const) {
    if (wanted === undefined) continue;
    if (given.size === 0) fits.push('open');
    else fits.push([...given].some((each) => isWanted(wanted, each)) ? 'same' : 'other');
  }
  if (fits.includes('same')) {
    const isNeither = (given: string) =>
      !isWanted(payer, given) &&
      !isWanted(receiver, given) &&
      [payer, receiver].every((wanted) => wanted === undefined || isAnother(wanted, given));
    if ([...asked.named].some(isNeither)) fits.push('several');
  }
  if (subject !== undefined) {
    const others = [...asked.named].some((given) => isAnother(subject, given));
    const isNamed = asked.named.has(subject);
    if (isNamed) fits.push(others ? 'several' : 'same');
    else fits.push(others ? 'other' : 'open');
  }
  if (fits.includes('other')) return 'other';
  if (fits.includes('several')) return 'several';
  return fits.includes('same') ? 'same' : 'open';
}
