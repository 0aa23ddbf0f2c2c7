import type { BusinessCalendar, Instant, Ms } from '@aduan/calendar';
import { localDate } from '../catalogue/dates.js';
import type { CategoryTree } from '../category/category-tree.js';
import type { SlaClock } from './clock.js';
import { evaluate } from './evaluate.js';
import type { PastTicket } from './past-ticket.js';
import type { SlaPolicy } from './policy.js';
import { selectTargets } from './select-targets.js';

/** A policy and a calendar to evaluate tickets with. */
export interface SlaScenario {
  readonly policy: SlaPolicy;
  readonly calendar: BusinessCalendar;
  /** Whether a category equals another one or lies below it: that of a `CategoryTree`. Default: by the codes alone. */
  readonly isWithin?: CategoryTree['isWithin'];
}

/** The result of one clock. */
export type SlaOutcome = Pick<SlaClock, 'target' | 'state' | 'dueAt'>;

/** One clock that the other scenario evaluates differently. */
export interface SlaDifference {
  readonly ticketId: string;
  readonly metric: string;
  readonly cycle: number;
  /** `null` = the clock does not exist. */
  readonly before: SlaOutcome | null;
  readonly after: SlaOutcome | null;
  /**
   * How much later the deadline is, in ms of wall time; negative = earlier, `null` = one of the deadlines is unknown.
   */
  readonly movedMs: Ms | null;
  /** The same in working days of the other scenario's calendar. */
  readonly movedWorkingDays: number | null;
}

/** The result of a simulation. */
export interface SlaSimulation {
  readonly scenario: SlaScenario;
  /** Clocks that differ in state or deadline, in the order of the history. */
  readonly differences: readonly SlaDifference[];
  readonly summary: {
    readonly tickets: number;
    /** Number of clocks in today's scenario. */
    readonly clocks: number;
    /** How often each change of state occurs: `{ 'met → breached': 3 }`; `none` = the clock does not exist. */
    readonly changes: Readonly<Record<string, number>>;
    readonly earlier: number;
    readonly later: number;
  };
}

/**
 * Evaluates past tickets with other policies or calendars, so that you see the effect of a change before you make it.
 * It stores nothing and sends no notifications. Throws `CalendarError` when a calendar cannot answer.
 *
 * ```ts nocheck (the guide shows it complete)
 * const [simulation] = simulatePolicy(history, today, [{ ...today, policy: stricter }], now);
 * simulation.summary.changes['met → breached'];
 * ```
 *
 * @param today - the scenario to compare with
 * @param now - epoch ms; later events are ignored
 */
export function simulatePolicy(
  history: readonly PastTicket[],
  today: SlaScenario,
  others: readonly SlaScenario[],
  now: Instant,
): readonly SlaSimulation[] {
  const before = history.map((ticket) => clocksOf(ticket, today, now));
  return others.map((scenario) => {
    const differences = history.flatMap((ticket, index) =>
      differencesOf(ticket.id, before[index] ?? [], clocksOf(ticket, scenario, now), scenario),
    );
    const changes: Record<string, number> = {};
    for (const { before: was, after: is } of differences) {
      if (was?.state === is?.state) continue;
      const change = `${was?.state ?? 'none'} → ${is?.state ?? 'none'}`;
      changes[change] = (changes[change] ?? 0) + 1;
    }
    return {
      scenario,
      differences,
      summary: {
        tickets: history.length,
        clocks: before.reduce((count, clocks) => count + clocks.length, 0),
        changes,
        earlier: differences.filter(({ movedMs }) => (movedMs ?? 0) < 0).length,
        later: differences.filter(({ movedMs }) => (movedMs ?? 0) > 0).length,
      },
    };
  });
}

function clocksOf(
  { facts, traits }: PastTicket,
  { policy, calendar, isWithin }: SlaScenario,
  now: Instant,
): readonly SlaClock[] {
  return evaluate(facts, selectTargets(policy, traits, isWithin), calendar, now);
}

function differencesOf(
  ticketId: string,
  before: readonly SlaClock[],
  after: readonly SlaClock[],
  { calendar }: SlaScenario,
): readonly SlaDifference[] {
  const others = new Map(after.map((clock) => [nameOf(clock), clock]));
  const known = new Set(before.map(nameOf));
  const added = after.filter((clock) => !known.has(nameOf(clock)));
  const pairs = [
    ...before.map((clock) => [clock, others.get(nameOf(clock))] as const),
    ...added.map((clock) => [undefined, clock] as const),
  ];
  return pairs.flatMap(([was, is]) => {
    if (was?.state === is?.state && was?.dueAt === is?.dueAt) return [];
    const { metric, cycle } = (was ?? is) as SlaClock;
    const known = was?.dueAt != null && is?.dueAt != null;
    return [
      {
        ticketId,
        metric,
        cycle,
        before: outcomeOf(was),
        after: outcomeOf(is),
        movedMs: known ? is.dueAt - was.dueAt : null,
        movedWorkingDays: known ? workingDaysBetween(calendar, was.dueAt, is.dueAt) : null,
      },
    ];
  });
}

/**
 * The key by which clocks of two scenarios are compared. It omits the target, because another target may measure the
 * same metric.
 */
function nameOf({ cycle, metric }: SlaClock): string {
  return `${cycle} ${metric}`;
}

function outcomeOf(clock: SlaClock | undefined): SlaOutcome | null {
  return clock ? { target: clock.target, state: clock.state, dueAt: clock.dueAt } : null;
}

/** Working days between the local dates of two instants. */
function workingDaysBetween(calendar: BusinessCalendar, from: Instant, to: Instant): number {
  const dateOf = (at: Instant) => localDate(at, calendar.def.timeZone);
  return calendar.workingDaysBetween(dateOf(from), dateOf(to));
}
