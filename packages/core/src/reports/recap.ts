import { firstSteps } from '../dotted-code.js';
import { refuseField } from '../errors.js';
import type { Desk } from '../runtime/desk.js';
import { othersTurn } from '../runtime/others-turn.js';
import { reachOf } from '../runtime/reads/list-tickets.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { ReadOptions } from '../runtime/tickets.js';
import type { Label } from '../slots/label.js';
import type { StoredTicket } from '../store/rows.js';
import { ticketPages } from '../store/ticket-pages.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Figures } from './figures.js';
import { type Happening, happeningsOf } from './happenings.js';
import { localMonth, monthsFrom, type Period } from './months.js';
import { isSmall, others, withoutSmall } from './small-groups.js';
import { countCase, figuresOf, newTally, type Tally } from './tally.js';

/** What cases are grouped by. */
export const recapDimensions = ['category', 'region', 'channel', 'unit', 'month'] as const;
/** One of the things that cases are grouped by. */
export type RecapDimension = (typeof recapDimensions)[number];

/** Which months to count, and for whose eyes. */
export interface RecapOrder {
  /** `2026-03`, in the zone of the office. */
  readonly month: string;
  /** The last month, for a longer period. At most 24 months. */
  readonly until?: string;
  /** How many parts of a category or region code make a group. Default 2: `kdmp.legal`, `33.73`. */
  readonly depth?: number;
  /**
   * For publication: no group shows fewer cases than this, or fewer ratings. 0, the default, is for the
   * office. The Indonesian law names no number; 5 is common for statistics.
   */
  readonly smallest?: number;
}

/** The figures of cases that have something in common. */
export interface RecapGroup {
  /** A code; null = not known, `*` = several groups that are too small to be shown. */
  readonly key: string | null;
  /** What the desk calls it, if it does. */
  readonly name: Label | null;
  readonly figures: Figures;
}

/** What happened at a desk in one or more months, counted from the histories of its cases. */
export interface Recap extends Period {
  readonly timeZone: string;
  readonly month: string;
  readonly until: string;
  /** When it was counted, epoch ms: what is entered late changes it. */
  readonly countedAt: number;
  readonly smallest: number;
  readonly total: Figures;
  /** Cases stand in the group that they belong to when it is counted. */
  readonly by: Readonly<Record<RecapDimension, readonly RecapGroup[]>>;
}

/** Histories that are read at one time. */
const atOnce = 20;

/**
 * Counts what happened in one or more months. Its memory grows with the groups and the answers, not with the
 * cases: each history is read, counted and let go.
 *
 * @throws ForbiddenError, InputError
 */
export async function countRecap(
  desk: Desk,
  order: RecapOrder,
  { actor }: ReadOptions,
): Promise<Recap> {
  const { depth = 2, month, smallest = 0, until = month } = order;
  const { timeZone } = desk.calendar.def;
  requireOfficer(desk, actor, 'read');
  requireWhole('smallest', smallest, 0);
  requireWhole('depth', depth, 1);
  const period = monthsFrom(month, until, timeZone);
  const countedAt = desk.now();

  const total = newTally();
  const groups: Record<RecapDimension, Map<string | null, Tally>> = {
    category: new Map(),
    region: new Map(),
    channel: new Map(),
    unit: new Map(),
    month: new Map(),
  };
  const count = (dimension: RecapDimension, key: string | null, happened: readonly Happening[]) => {
    const tally = groups[dimension].get(key) ?? newTally();
    groups[dimension].set(key, tally);
    countCase(tally, happened);
  };
  for await (const { ticket, happened } of casesOf(desk, period, actor)) {
    countCase(total, happened);
    count('category', shortened(ticket.category, depth), happened);
    count('region', shortened(ticket.region, depth), happened);
    count('channel', ticket.channel, happened);
    count('unit', ticket.team, happened);
    const monthOf = ({ at }: Happening) => localMonth(at, timeZone);
    for (const key of new Set(happened.map(monthOf))) {
      const inMonth = happened.filter((each) => monthOf(each) === key);
      count('month', key, inMonth);
    }
  }
  const isTooFew = smallest > 0 && isSmall(total, smallest);
  const figures = figuresOf(total);
  const by = recapDimensions.map((dimension) => {
    const shown = smallest > 0 ? withoutSmall(groups[dimension], smallest) : groups[dimension];
    return [dimension, isTooFew ? [] : groupsOf(desk, dimension, shown)] as const;
  });
  return {
    ...period,
    timeZone,
    month,
    until,
    countedAt,
    smallest,
    total: isTooFew ? { ...figures, ratings: null } : figures,
    by: Object.fromEntries(by) as Recap['by'],
  };
}

/** What is no number would hide nothing. @throws InputError */
function requireWhole(field: 'smallest' | 'depth', value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least))
    refuseField(field, `must be a whole number of at least ${least}`);
}

async function* casesOf(
  desk: Desk,
  { before, from }: Period,
  actor: ReadOptions['actor'],
): AsyncGenerator<{ readonly ticket: Ticket; readonly happened: readonly Happening[] }> {
  const between = (start: number, end: number) => desk.calendar.between(start, end);
  const happenedTo = async ({ ticket }: StoredTicket) => {
    const history = await desk.store.readEvents(desk.tenant, ticket.id);
    const all = happeningsOf(history.map(factsOf), between);
    return { ticket, happened: all.filter(({ at }) => at >= from && at < before) };
  };
  const filter = { ...reachOf(actor), updatedFrom: from, order: 'newest' } as const;
  for await (const page of ticketPages(desk.store, desk.tenant, filter)) {
    const seen = page.filter(({ ticket }) => visibilityFor(desk.workflow, actor, ticket).case);
    for (let index = 0; index < seen.length; index += atOnce) {
      await othersTurn();
      yield* await Promise.all(seen.slice(index, index + atOnce).map(happenedTo));
    }
  }
}

function shortened(code: string | null, depth: number): string | null {
  return code === null ? null : firstSteps(code, depth);
}

function groupsOf(
  desk: Desk,
  dimension: RecapDimension,
  tallies: ReadonlyMap<string | null, Tally>,
): readonly RecapGroup[] {
  const groups = [...tallies]
    .filter(([, { cases }]) => cases > 0)
    .map(([key, tally]) => ({
      key,
      name: nameOf(desk, dimension, key),
      figures: figuresOf(tally),
    }));
  const isLast = ({ key }: RecapGroup) => Number(key === null) + Number(key === others) * 2;
  const byName = (a: RecapGroup, b: RecapGroup) => String(a.key).localeCompare(String(b.key));
  const bySize = (a: RecapGroup, b: RecapGroup) => b.figures.received - a.figures.received;
  const order = (a: RecapGroup, b: RecapGroup) =>
    isLast(a) - isLast(b) || (dimension === 'month' ? 0 : bySize(a, b)) || byName(a, b);
  return groups.sort(order);
}

function nameOf({ categories, units }: Desk, dimension: RecapDimension, key: string | null) {
  if (key === null) return null;
  if (dimension === 'unit') return units[key] ?? null;
  return dimension === 'category' ? (categories?.resolve(key)?.label ?? null) : null;
}
