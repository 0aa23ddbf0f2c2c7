import type { Ranked } from '../search/ranking.js';

/** The bias, and the weight of each feature; `test/questions.test.ts` fits them again. */
export const weights: readonly number[] = [-5.21, 0.54, 0.59, 4.14, 0.62, 3.42, 1.5];
const [bias = 0, ...slopes] = weights;
/** The distance of the best hit from out-of-scope questions, where none are defined. */
const untold = 0.5;

/**
 * Features of how well the best hit fits, each up to 1: likeness, lead, strength, agreement; and how much better it
 * fits than an out-of-scope question, in rank and in likeness, negative when it does not.
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

/** The probability that the best hit is the right one, 0 to 1. */
export function confidenceOf(ranked: Ranked): number {
  const signs = signsOf(ranked);
  if (signs === null) return 0;
  const sum = slopes.reduce((total, slope, sign) => total + slope * (signs[sign] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
