import leven from 'leven';

/** Similarity of two keys: 1 for equal ones, lower with every inserted, deleted or replaced letter, 0 below `least`. */
export function similarity(one: string, other: string, least: number): number {
  if (one === other) return 1;
  const alike = 1 - leven(one, other) / Math.max(one.length, other.length);
  return alike < least ? 0 : alike;
}
