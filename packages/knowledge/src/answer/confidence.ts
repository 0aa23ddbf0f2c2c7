import type { Ranked } from '../search/ranking.js';

/** The bias, and how much each sign tells; `test/questions.test.ts` fits them anew. */
export const weights: readonly number[] = [-5.21, 0.54, 0.59, 4.14, 0.62, 3.42, 1.5];
const [bias = 0, ...slopes] = weights;
/** How far the best hit is from what is none of the bank's, where nobody said what that is. */
const untold = 0.5;

/**
 * What can be seen of how well the best hit fits, each up to 1: likeness, lead, strength, agreement; and how much
 * better it fits than a question that is none of the bank's, in rank and in likeness, below 0 when it does not.
 */
export function signsOf({ hits, outOfScope }: Ranked): readonly number[] | null {
  const [best, second] = hits;
  if (best === undefined) return null;
  const { likeness, strength, agreement } = best;
  const lead = 1 - (second?.rank ?? 0) / best.rank;
  const apart =
    outOfScope === undefined
      ? [untold, untold * likeness]
      : [
          outOfScope ? (best.rank - outOfScope.rank) / Math.max(best.rank, outOfScope.rank) : 1,
          likeness - (outOfScope?.likeness ?? 0),
        ];
  return [likeness, lead, strength, agreement, ...apart];
}

/** The chance that the best of some hits is the right one, 0 to 1. */
export function confidenceOf(ranked: Ranked): number {
  const signs = signsOf(ranked);
  if (signs === null) return 0;
  const sum = slopes.reduce((total, slope, sign) => total + slope * (signs[sign] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
