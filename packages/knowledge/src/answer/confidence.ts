import type { RankedHit } from '../search/ranking.js';

/** How much each sign tells. Fitted by `bench/knowledge/fit-confidence.ts` on the questions kept for it. */
const [bias, ...slopes] = [-6, 5, 5, 2, 1] as const;

/** What can be seen of how well the best hit fits, each 0 to 1: coverage, likeness, lead, strength. */
function signsOf([best, second]: readonly RankedHit[]): readonly number[] | null {
  if (best === undefined) return null;
  const { coverage, likeness, strength } = best;
  return [coverage, likeness, 1 - (second?.rank ?? 0) / best.rank, strength];
}

/** The chance that the best of some hits is the right one, 0 to 1. */
export function confidenceOf(hits: readonly RankedHit[]): number {
  const signs = signsOf(hits);
  if (signs === null) return 0;
  const sum = slopes.reduce<number>(
    (total, slope, sign) => total + slope * (signs[sign] ?? 0),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
