import type { RankedHit } from '../search/ranking.js';

/** The bias, and how much each sign tells; `test/questions.test.ts` fits them anew. */
export const weights: readonly number[] = [-4.84, 2.63, 1.59, 4.94, 0.42];
const [bias = 0, ...slopes] = weights;

/** What can be seen of how well the best hit fits, each 0 to 1: likeness, lead, strength, agreement. */
export function signsOf([best, second]: readonly RankedHit[]): readonly number[] | null {
  if (best === undefined) return null;
  const { likeness, strength, agreement } = best;
  return [likeness, 1 - (second?.rank ?? 0) / best.rank, strength, agreement];
}

/** The chance that the best of some hits is the right one, 0 to 1. */
export function confidenceOf(hits: readonly RankedHit[]): number {
  const signs = signsOf(hits);
  if (signs === null) return 0;
  const sum = slopes.reduce((total, slope, sign) => total + slope * (signs[sign] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
