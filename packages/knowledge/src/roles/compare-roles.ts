import type { AskedRoles, Parties, Roles } from './roles.js';

/**
 * Whether a question asks for what an article tells: the same party's, another's, it names several, or it does not say.
 */
export type RoleFit = 'same' | 'other' | 'several' | 'open';

/**
 * Compares whose figure an article tells with whose a question asks for.
 *
 * @param own - everybody that the article itself names: none of them makes it another's
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
