import { type Cell, hideSmall, type Sum } from '../small-counts.js';
import { countedFigures, type Figures } from './figures.js';
import { figuresOf, type Tally } from './tally.js';

/** A tally with its counts as they may be shown. */
interface Row {
  readonly tally: Tally;
  readonly counts: Readonly<Record<(typeof countedFigures)[number], Cell>>;
  readonly ratings: Cell;
  readonly scores: readonly Cell[];
}

/**
 * Figures for publication: without counts of so few cases that one could tell whose they are, and without what would
 * let one calculate them from sums. Averages and medians stand only where all that they are made of may be known.
 *
 * @param partitions - what makes up the whole, again and again by another thing
 * @returns the figures of a tally of these
 */
export function hideFew(
  whole: Tally,
  partitions: readonly (readonly Tally[])[],
  smallest: number,
): (tally: Tally) => Figures {
  const total = rowOf(whole, smallest);
  const parts = partitions.map((tallies) => tallies.map((tally) => rowOf(tally, smallest)));
  const all = [total, ...parts.flat()];
  const sumsOf = (cell: (row: Row) => Cell): readonly Sum[] =>
    parts.map((group) => ({ whole: cell(total), parts: group.map(cell) }));
  for (const name of countedFigures)
    hideSmall(
      sumsOf(({ counts }) => counts[name]),
      smallest,
    );
  hideSmall(
    [
      ...sumsOf(({ ratings }) => ratings),
      ...total.scores.flatMap((_, at) => sumsOf(({ scores }) => scores[at] as Cell)),
      ...all.map(({ ratings, scores }) => ({ whole: ratings, parts: scores })),
    ],
    smallest,
  );
  const rows = new Map(all.map((row) => [row.tally, row]));
  return (tally) => shownOf(rows.get(tally) ?? rowOf(tally, smallest), smallest);
}

function rowOf(tally: Tally, smallest: number): Row {
  // A case may owe several answers: few cases may have many of them.
  const isFew = tally.cases < smallest;
  const cell = (count: number): Cell => ({ count, isHidden: isFew && count > 0 });
  const scores = tally.scores.map(cell);
  return {
    tally,
    counts: Object.fromEntries(
      countedFigures.map((name) => [name, cell(tally.counts[name])]),
    ) as Row['counts'],
    ratings: cell(tally.scores.reduce((sum, count) => sum + count, 0)),
    scores,
  };
}

function shownOf({ counts, ratings, scores, tally }: Row, smallest: number): Figures {
  const figures = figuresOf(tally);
  const isWhole = scores.every(({ isHidden }) => !isHidden);
  const shown = countedFigures.map((name) => [
    name,
    counts[name].isHidden ? null : counts[name].count,
  ]);
  return {
    ...figures,
    ...(Object.fromEntries(shown) as Record<(typeof countedFigures)[number], number | null>),
    medianAnswerMs: tally.answerMs.length < smallest ? null : figures.medianAnswerMs,
    ratings:
      ratings.isHidden || !figures.ratings
        ? null
        : isWhole
          ? figures.ratings
          : { count: ratings.count, average: null, distribution: null },
  };
}
