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
  const isWanted = (wanted: string, given: string) =>
    given === wanted || parties[given]?.actsFor === wanted;
  const fits: RoleFit[] = [];
  for (const [wanted, given] of [
    [payer, asked.payer],
    [receiver, asked.receiver],
  ] as const) {
    if (wanted === undefined) continue;
    if (given.size === 0) fits.push('open');
    else fits.push([...given].some((each) => isWanted(wanted, each)) ? 'same' : 'other');
  }
  if (subject !== undefined) {
    const isAnother = (each: string) =>
      each !== subject && !own.has(each) && (parties[each]?.unlike?.includes(subject) ?? true);
    const others = [...asked.named].some(isAnother);
    const isNamed = asked.named.has(subject);
    if (isNamed) fits.push(others ? 'several' : 'same');
    else fits.push(others ? 'other' : 'open');
  }
  if (fits.includes('other')) return 'other';
  if (fits.includes('several')) return 'several';
  return fits.includes('same') ? 'same' : 'open';
}
