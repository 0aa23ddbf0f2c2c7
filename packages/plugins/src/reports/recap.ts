import type { Label, ReadOptions, Ticket, TicketId } from '@aduan/core';
import { channelNames, refuseField, unknownNames } from '@aduan/core/channel';
import { firstSteps, type PluginContext, yieldToEventLoop } from '@aduan/core/plugin';
import { factsOf, type StoredTicket } from '@aduan/core/store';
import type { EvolvingEvent } from '@aduan/core/ticket';
import { type Compliance, complianceLabels, complianceOf } from './compliance.js';
import type { ScoreFigure, ScoreFigureLabels } from './contributions.js';
import type { Figures } from './figures.js';
import { type FirstDate, firstDatesOf, type PeriodEvent, periodEventsOf } from './period-events.js';
import { type Period, type PeriodStep, periodFrom, stepAt } from './periods.js';
import { isSmall, others, withoutSmall } from './small-groups.js';
import { suppressSmallCounts } from './suppress-small-counts.js';
import { countTicket, figuresOf, newTicketCounts, type TicketCounts } from './ticket-counts.js';

/** Dimensions by which tickets are grouped. */
export const recapDimensions = [
  'kind',
  'category',
  'region',
  'channel',
  'unit',
  'lateness',
  'answer',
  'repeat',
  'period',
] as const;
/** One of the dimensions. */
export type RecapDimension = (typeof recapDimensions)[number];

/** Which months or weeks to count, and how to group and hide the figures. */
export interface RecapOrder {
  /** A month in the zone of the office, `2026-03`; give it or `week`. */
  readonly month?: string;
  /** An ISO 8601 week in the zone of the office, `2026-W14`, from Monday on; give it or `month`. */
  readonly week?: string;
  /** The last month or week of a longer period. At most 24 months or 53 weeks. */
  readonly until?: string;
  /** Number of parts of a category or region code that form a group. Default 2: `kdmp.legal`, `33.73`. */
  readonly depth?: number;
  /**
   * For publication: hides groups with fewer tickets than this, counts from 1 to one less, and everything from which a
   * hidden count could be calculated. Default 0, for use within the office. Indonesian law sets no number; 5 is common
   * in statistics.
   */
  readonly smallest?: number;
}

/** The figures of one group of tickets. */
export interface RecapGroup {
  /** A code; null = not known, `*` = several groups that are too small to show. */
  readonly key: string | null;
  /** Its name, if the desk knows one. */
  readonly name: Label | null;
  readonly figures: Figures;
}

/** Figures of a desk for one or more months or weeks, counted from the histories of its tickets. */
export interface Recap extends Period {
  readonly timeZone: string;
  readonly step: PeriodStep;
  /** The first month or week. */
  readonly first: string;
  /** The last one. */
  readonly until: string;
  /** When it was counted, epoch ms. Late entries change a later count. */
  readonly countedAt: number;
  readonly smallest: number;
  /** The figures of plugins, in the order of the plugins. */
  readonly scores: readonly ScoreFigureLabels[];
  readonly total: Figures;
  /**
   * Tickets are in the group to which they belong at the time of counting. For `lateness`, `answer` and `repeat` they
   * are in the group at the end of the period, see `complianceLabels`.
   */
  readonly by: Readonly<Record<RecapDimension, readonly RecapGroup[]>>;
}

/** Number of histories that are read at once. */
const atOnce = 20;

/**
 * Counts the events of one or more months or weeks. Memory grows with the groups and answers, not with the tickets:
 * each history is read, counted and released.
 *
 * @throws ForbiddenError, InputError
 */
export async function countRecap(
  context: PluginContext,
  order: RecapOrder,
  { actor }: ReadOptions,
  scored: readonly ScoreFigure[],
): Promise<Recap> {
  const { depth = 2, month, smallest = 0, week } = order;
  const { timeZone } = context.calendar.def;
  requireWhole('smallest', smallest, 0);
  requireWhole('depth', depth, 1);
  if ((month === undefined) === (week === undefined))
    refuseField('month', 'or a week is needed, and not both');
  const step = week === undefined ? 'month' : 'week';
  const first = week ?? month ?? '';
  const { until = first } = order;
  const period = periodFrom(step, first, until, timeZone);
  const countedAt = context.now();

  const total = newTicketCounts(scored);
  const groups = Object.fromEntries(
    recapDimensions.map((dimension) => [dimension, new Map<string | null, TicketCounts>()]),
  ) as Record<RecapDimension, Map<string | null, TicketCounts>>;
  const count = (
    dimension: RecapDimension,
    key: string | null,
    happened: readonly PeriodEvent[],
  ) => {
    const tally = groups[dimension].get(key) ?? newTicketCounts(scored);
    groups[dimension].set(key, tally);
    countTicket(tally, happened);
  };
  for await (const { happened, compliance, ticket } of ticketsOf(context, period, actor, scored)) {
    countTicket(total, happened);
    count('kind', ticket.kind, happened);
    count('category', shortened(ticket.category, depth), happened);
    count('region', shortened(ticket.region, depth), happened);
    count('channel', ticket.channel, happened);
    count('unit', ticket.team, happened);
    count('lateness', compliance.lateness, happened);
    count('answer', compliance.answer, happened);
    count('repeat', compliance.repeat, happened);
    const stepOf = ({ at }: PeriodEvent) => stepAt(step, at, timeZone);
    for (const key of new Set(happened.map(stepOf))) {
      const within = happened.filter((each) => stepOf(each) === key);
      count('period', key, within);
    }
  }
  const isPublic = smallest > 0;
  const shown = recapDimensions.map((dimension) => {
    if (!isPublic) return [dimension, groups[dimension]] as const;
    const isTooSmall = isSmall(total, smallest);
    const kept = isTooSmall ? new Map() : withoutSmall(groups[dimension], smallest, scored);
    return [dimension, kept] as const;
  });
  const figures = isPublic
    ? suppressSmallCounts(
        total,
        shown.map(([, tallies]) => [...tallies.values()]),
        smallest,
      )
    : figuresOf;
  const by = shown.map(([dimension, tallies]) => {
    const isRanked = !isPublic && dimension !== 'period';
    return [dimension, groupsOf(context, dimension, tallies, { figures, isRanked })] as const;
  });
  return {
    ...period,
    timeZone,
    step,
    first,
    until,
    countedAt,
    smallest,
    scores: scored.map(({ scoreOf: _, ...labels }) => labels),
    total: figures(total),
    by: Object.fromEntries(by) as Recap['by'],
  };
}

/** An invalid number would hide nothing. @throws InputError */
function requireWhole(field: 'smallest' | 'depth', value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least))
    refuseField(field, `must be a whole number of at least ${least}`);
}

/** A ticket with its events in the period, and its state at the end. */
interface CountedTicket {
  readonly ticket: Ticket;
  readonly happened: readonly PeriodEvent[];
  readonly compliance: Compliance;
}

async function* ticketsOf(
  context: PluginContext,
  { before, from }: Period,
  actor: ReadOptions['actor'],
  scored: readonly ScoreFigure[],
): AsyncGenerator<CountedTicket> {
  const between = (start: number, end: number) => context.calendar.between(start, end);
  const happenedTo = async ({ ticket }: StoredTicket) => {
    const history = (await context.tickets.events(ticket.id)).map(factsOf);
    const firstDates = history.some(({ type }) => type === 'sla.rescheduled')
      ? await firstDatesIn(context, ticket.id, history)
      : [];
    const events = periodEventsOf(history, between, scored, firstDates);
    const all = events.filter(({ at }) => at < before);
    return { ticket, compliance: complianceOf(all), happened: all.filter(({ at }) => at >= from) };
  };
  const changed = { updatedFrom: from, order: 'newest' } as const;
  for await (const seen of context.tickets.pages(changed, actor)) {
    for (let index = 0; index < seen.length; index += atOnce) {
      await yieldToEventLoop();
      yield* await Promise.all(seen.slice(index, index + atOnce).map(happenedTo));
    }
  }
}

/** Only tickets whose deadlines moved need their clocks. */
async function firstDatesIn(
  { clocks, now, tickets }: PluginContext,
  id: TicketId,
  history: readonly EvolvingEvent[],
): Promise<readonly FirstDate[]> {
  const loaded = await tickets.load(id);
  if (!loaded) return [];
  return firstDatesOf(
    history,
    (which) => clocks.explain(loaded, which)?.clock.stoppedAt ?? null,
    now(),
  );
}

function shortened(code: string | null, depth: number): string | null {
  return code === null ? null : firstSteps(code, depth);
}

interface GroupWays {
  readonly figures: (tally: TicketCounts) => Figures;
  /** Sort by received tickets, most first. This order would reveal hidden counts, so it is off for publication. */
  readonly isRanked: boolean;
}

function groupsOf(
  context: PluginContext,
  dimension: RecapDimension,
  tallies: ReadonlyMap<string | null, TicketCounts>,
  { figures, isRanked }: GroupWays,
): readonly RecapGroup[] {
  const isLast = ({ key }: RecapGroup) => Number(key === null) + Number(key === others) * 2;
  const byName = (a: RecapGroup, b: RecapGroup) => String(a.key).localeCompare(String(b.key));
  const bySize = (a: RecapGroup, b: RecapGroup) =>
    isRanked ? (b.figures.received ?? 0) - (a.figures.received ?? 0) : 0;
  return [...tallies]
    .filter(([, { tickets }]) => tickets > 0)
    .map(([key, tally]) => ({
      key,
      name: nameOf(context, dimension, key),
      figures: figures(tally),
    }))
    .sort((a, b) => isLast(a) - isLast(b) || bySize(a, b) || byName(a, b));
}

function nameOf({ names }: PluginContext, dimension: RecapDimension, key: string | null) {
  if (key === null || key === others) return null;
  if (dimension === 'unit' || dimension === 'category' || dimension === 'region') {
    const name = names[dimension](key);
    return name === unknownNames[dimension] ? null : name;
  }
  if (dimension === 'kind') return names.kind(key);
  if (dimension === 'channel') return channelNames[key] ?? null;
  const words: Readonly<Record<string, { readonly label: Label }>> | undefined =
    dimension in complianceLabels ? complianceLabels[dimension as keyof Compliance] : undefined;
  return words?.[key]?.label ?? null;
}
