import { type Cell, type PluginWord, type Sum, suppressSmallCells } from '@aduan/core/plugin';
import {
  type Answerer,
  type AnswererFigures,
  answerers,
  type CountedFigure,
  countedFigures,
  type Figures,
  type ScoreFigures,
} from './figures.js';
import { type AnswererCounts, countOf, figuresBy, type TicketCounts } from './ticket-counts.js';

/** The counts of a group with the cells to show. */
interface Row extends Readonly<Record<Answerer, AnswererRow>> {
  readonly tally: TicketCounts;
  readonly counts: Counts;
}

interface AnswererRow {
  readonly counts: Counts;
  readonly scores: Readonly<Record<PluginWord, ScoreRow>>;
}

/** Number of scores, and the distribution. */
interface ScoreRow {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

type Counts = Readonly<Record<CountedFigure, Cell>>;

/**
 * Figures for publication: without counts that are so small that they could reveal whose tickets they are, and without
 * counts from which one of those could be calculated. Averages and medians are shown only when all their parts may be
 * known.
 *
 * @param partitions - partitions of the whole, one for each dimension
 * @returns a function that gives the figures of one of these counts
 */
export function suppressSmallCounts(
  whole: TicketCounts,
  partitions: readonly (readonly TicketCounts[])[],
  smallest: number,
): (tally: TicketCounts) => Figures {
  const total = rowOf(whole, smallest);
  const parts = partitions.map((tallies) => tallies.map((tally) => rowOf(tally, smallest)));
  const all = [total, ...parts.flat()];
  const sumsOf = (cell: (row: Row) => Cell): readonly Sum[] =>
    parts.map((group) => ({ whole: cell(total), parts: group.map(cell) }));
  for (const name of countedFigures) {
    do {
      suppressSmallCells(
        sumsOf(({ counts }) => counts[name]),
        smallest,
      );
      for (const by of answerers)
        suppressSmallCells(
          sumsOf((row) => row[by].counts[name]),
          smallest,
        );
    } while (all.map((row) => hideTogether(row, name)).includes(true));
  }
  for (const by of answerers) {
    for (const name of Object.keys(total[by].scores) as PluginWord[]) {
      const scoresOf = (row: Row) => row[by].scores[name] as ScoreRow;
      suppressSmallCells(
        [
          ...sumsOf((row) => scoresOf(row).whole),
          ...scoresOf(total).parts.flatMap((_, at) =>
            sumsOf((row) => scoresOf(row).parts[at] as Cell),
          ),
          ...all.map(scoresOf),
        ],
        smallest,
      );
    }
  }
  const rows = new Map(all.map((row) => [row.tally, row]));
  return (tally) => shownOf(rows.get(tally) ?? rowOf(tally, smallest), smallest);
}

/**
 * Shows both parts of a count or none, and none when the count is hidden. Then a part can only be calculated from the
 * sums over all groups, which are checked separately. @returns whether a cell had to be hidden
 */
function hideTogether({ bot, counts, officer }: Row, name: CountedFigure): boolean {
  const parts = [officer.counts[name], bot.counts[name]];
  const isAny = [counts[name], ...parts].some(({ isHidden }) => isHidden);
  const shown = isAny ? parts.filter(({ isHidden }) => !isHidden) : [];
  for (const cell of shown) cell.isHidden = true;
  return shown.length > 0;
}

function rowOf(tally: TicketCounts, smallest: number): Row {
  // A ticket may have several obligations, so even few tickets can have a large count.
  const isFew = tally.tickets < smallest;
  const cell = (count: number): Cell => ({ count, isHidden: isFew && count > 0 });
  const cellsOf = (count: (name: CountedFigure) => number) =>
    Object.fromEntries(countedFigures.map((name) => [name, cell(count(name))])) as Counts;
  const answererRow = ({ counts, scores }: AnswererCounts): AnswererRow => ({
    counts: cellsOf((name) => counts[name]),
    scores: Object.fromEntries(
      [...scores].map(([name, given]) => [
        name,
        { whole: cell(given.reduce((sum, count) => sum + count, 0)), parts: given.map(cell) },
      ]),
    ),
  });
  return {
    tally,
    counts: cellsOf((name) => countOf(tally, name)),
    officer: answererRow(tally.officer),
    bot: answererRow(tally.bot),
  };
}

function shownOf({ bot, counts, officer, tally }: Row, smallest: number): Figures {
  return {
    ...shownCounts(counts),
    officer: shownBy(officer, tally.officer, smallest),
    bot: shownBy(bot, tally.bot, smallest),
  };
}

function shownBy(
  { counts, scores }: AnswererRow,
  tally: AnswererCounts,
  smallest: number,
): AnswererFigures {
  const figures = figuresBy(tally);
  return {
    ...shownCounts(counts),
    medianAnswerMs: tally.answerMs.length < smallest ? null : figures.medianAnswerMs,
    scores: Object.fromEntries(
      Object.entries(scores).map(([name, row]) => [
        name,
        shownScores(row, figures.scores[name as PluginWord] ?? null),
      ]),
    ),
  };
}

function shownScores(
  { parts, whole }: ScoreRow,
  figures: ScoreFigures | null,
): ScoreFigures | null {
  if (whole.isHidden) return null;
  const isWhole = parts.every(({ isHidden }) => !isHidden);
  return isWhole ? figures : { count: whole.count, average: null, distribution: null };
}

function shownCounts(counts: Counts): Record<CountedFigure, number | null> {
  const shown = countedFigures.map((name) => {
    const { count, isHidden } = counts[name];
    return [name, isHidden ? null : count];
  });
  return Object.fromEntries(shown) as Record<CountedFigure, number | null>;
}
