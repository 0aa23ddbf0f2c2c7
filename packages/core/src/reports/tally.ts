import { countedFigures, type Figures, type RatingFigures } from './figures.js';
import type { Happening } from './happenings.js';

/** What is counted of a group of cases, while it is counted. Its size grows with answers, not with cases. */
export interface Tally {
  /** Cases to which anything happened. */
  cases: number;
  readonly counts: Record<(typeof countedFigures)[number], number>;
  readonly answerMs: number[];
  readonly scores: [number, number, number, number, number];
}

/** Nothing counted yet. */
export function newTally(): Tally {
  const counts = Object.fromEntries(countedFigures.map((name) => [name, 0])) as Tally['counts'];
  return { cases: 0, counts, answerMs: [], scores: [0, 0, 0, 0, 0] };
}

/** Counts what happened to one case. */
export function countCase(tally: Tally, happenings: readonly Happening[]): void {
  if (happenings.length > 0) tally.cases += 1;
  const seen = new Set<string>();
  for (const { figure, once, value = 0 } of happenings) {
    if (seen.has(once)) continue;
    seen.add(once);
    if (figure === 'medianAnswerMs') tally.answerMs.push(value);
    else if (figure === 'ratings') tally.scores[value - 1] = (tally.scores[value - 1] ?? 0) + 1;
    else tally.counts[figure] += 1;
  }
}

/** Adds what was counted of one group to another. */
export function addTally(to: Tally, from: Tally): void {
  to.cases += from.cases;
  for (const name of countedFigures) to.counts[name] += from.counts[name];
  for (const value of from.answerMs) to.answerMs.push(value);
  for (const [index, count] of from.scores.entries()) {
    to.scores[index] = (to.scores[index] ?? 0) + count;
  }
}

/** The ratings that were counted. */
function ratingsOf({ scores }: Pick<Tally, 'scores'>): RatingFigures {
  const count = scores.reduce((sum, one) => sum + one, 0);
  const sum = scores.reduce((total, one, index) => total + one * (index + 1), 0);
  const average = count === 0 ? null : Math.round((sum / count) * 100) / 100;
  return { count, average, distribution: [...scores] };
}

/** The figures of what was counted. */
export function figuresOf(tally: Tally): Figures {
  const medianAnswerMs = median(tally.answerMs);
  return { ...tally.counts, medianAnswerMs, ratings: ratingsOf(tally) };
}

/** The middle one; of two in the middle, half-way between them. */
function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at]);
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
