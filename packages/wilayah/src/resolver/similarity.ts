import leven from 'leven';

/**
 * How much two keys are alike: 1 for the same, less the more letters have to be put in, left out or taken
 * for others, 0 for less than `least`.
 */
export function similarity(one: string, other: string, least: number): number {
  if (one === other) return 1;
  const alike = 1 - leven(one, other) / Math.max(one.length, other.length);
  return alike < least ? 0 : alike;
}
