import type { PluginWord } from '@aduan/core/plugin';
import type { ScoreFigureLabels } from './contributions.js';
import {
  type Answerer,
  type AnswererFigures,
  answerers,
  type CountedFigure,
  countedFigures,
  type Figures,
  type ScoreFigures,
} from './figures.js';
import type { PeriodEvent } from './period-events.js';

/** The running counts of a group of tickets. Memory grows with answers, not with tickets. */
export interface TicketCounts extends Record<Answerer, AnswererCounts> {
  /** Tickets with at least one event. */
  tickets: number;
}

/** The counts for officers, or for the bot. */
export interface AnswererCounts {
  readonly counts: Counts;
  readonly answerMs: number[];
  /** How many gave each score, by the name of the figure. */
  readonly scores: ReadonlyMap<PluginWord, number[]>;
}

type Counts = Record<CountedFigure, number>;

/** Empty counts. */
export function newTicketCounts(scored: readonly ScoreFigureLabels[]): TicketCounts {
  const none = (): AnswererCounts => ({
    counts: Object.fromEntries(countedFigures.map((name) => [name, 0])) as Counts,
    answerMs: [],
    scores: new Map(scored.map(({ highest, name }) => [name, new Array(highest).fill(0)])),
  });
  return { tickets: 0, officer: none(), bot: none() };
}

/** Adds the events of one ticket; each `once` value counts once for officers and once for the bot. */
export function countTicket(tally: TicketCounts, happenings: readonly PeriodEvent[]): void {
  if (happenings.length > 0) tally.tickets += 1;
  const seen = { officer: new Set<string>(), bot: new Set<string>() };
  for (const { by, figure, once, value = 0 } of happenings) {
    if (seen[by].has(once)) continue;
    seen[by].add(once);
    const { answerMs, counts, scores } = tally[by];
    if (figure === 'medianAnswerMs') answerMs.push(value);
    else if (isCounted(figure)) counts[figure] += 1;
    else addScores(scores.get(figure), value - 1, 1);
  }
}

/** Adds the counts of one group to another. */
export function addTicketCounts(to: TicketCounts, from: TicketCounts): void {
  to.tickets += from.tickets;
  for (const by of answerers) {
    const { answerMs, counts, scores } = to[by];
    for (const name of countedFigures) counts[name] += from[by].counts[name];
    for (const value of from[by].answerMs) answerMs.push(value);
    for (const [name, given] of from[by].scores)
      for (const [index, count] of given.entries()) addScores(scores.get(name), index, count);
  }
}

function isCounted(figure: PeriodEvent['figure']): figure is CountedFigure {
  return (countedFigures as readonly string[]).includes(figure);
}

function addScores(scores: number[] | undefined, index: number, count: number): void {
  if (scores?.[index] !== undefined) scores[index] += count;
}

function scoreFigures(scores: readonly number[]): ScoreFigures {
  const count = scores.reduce((sum, one) => sum + one, 0);
  const sum = scores.reduce((total, one, index) => total + one * (index + 1), 0);
  const average = count === 0 ? null : Math.round((sum / count) * 100) / 100;
  return { count, average, distribution: [...scores] };
}

/** The figures of a group's counts. */
export function figuresOf(tally: TicketCounts): Figures {
  const counts = countedFigures.map((name) => [name, countOf(tally, name)]);
  return {
    ...(Object.fromEntries(counts) as Counts),
    officer: figuresBy(tally.officer),
    bot: figuresBy(tally.bot),
  };
}

/** A count of officers and bot together. */
export function countOf({ bot, officer }: TicketCounts, name: CountedFigure): number {
  return officer.counts[name] + bot.counts[name];
}

/** The figures for officers, or for the bot. */
export function figuresBy(tally: AnswererCounts): AnswererFigures {
  return {
    ...tally.counts,
    medianAnswerMs: median(tally.answerMs),
    scores: Object.fromEntries(
      [...tally.scores].map(([name, scores]) => [name, scoreFigures(scores)]),
    ),
  };
}

/** The median; for an even number of values, the mean of the middle two. */
function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at]);
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
