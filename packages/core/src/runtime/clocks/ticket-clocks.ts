import type { BusinessCalendar, Explanation, RemainingTime } from '@aduan/calendar';
import { localDate } from '../../catalogue/dates.js';
import { sayPauseReasons } from '../../catalogue/pause-reasons.js';
import type { CategoryTree } from '../../category/category-tree.js';
import { openObligations } from '../../obligation/obligation.js';
import type { SlaClock } from '../../sla/clock.js';
import { evaluate } from '../../sla/evaluate.js';
import { dueFirings, firingKey, nextSweepAt, type SlaFiring } from '../../sla/firings.js';
import { firingsOf } from '../../sla/firings-of.js';
import type { SlaPolicy, SlaTarget } from '../../sla/policy.js';
import { selectTargets } from '../../sla/select-targets.js';
import { type ClockEvent, ticketFacts } from '../../sla/ticket-fact.js';
import type { RescheduledDeadline } from '../../ticket/events.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Workflow } from '../../ticket/workflow/workflow.js';
import { type Channels, nextAnswerDeliveryAt } from '../answer-delivery/next-step.js';
import { type DeskTerms, policiesFor, type Terms } from './desk-terms.js';

/** Names a clock of a ticket. */
export interface ClockName {
  readonly metric: string;
  /** From 1. */
  readonly cycle: number;
  /** Needed only when several policies have the same metric. */
  readonly policy?: string;
}

/** A clock of a ticket, for display. */
export interface ClockView extends SlaClock {
  /** The deadline before another calendar first moved it, epoch ms; null when it was never moved. */
  readonly firstDueAt: number | null;
  /** Time left until the deadline by the calendar of the ticket; null without a deadline. */
  readonly remaining: RemainingTime | null;
}

/** The promised time of the answer, now and originally. */
export type Promised = Pick<ClockView, 'dueAt' | 'firstDueAt'>;

/** Explains a deadline: the counted and skipped time, the rule and its source. */
export interface ClockExplanation extends Explanation {
  readonly clock: ClockView;
  readonly policy: Pick<SlaPolicy, 'id' | 'version' | 'title' | 'note'>;
  readonly target: SlaTarget;
}

/** The clocks of tickets under the policies of one desk. */
export interface TicketClocks {
  /** The clocks of a ticket at `now`, epoch ms. */
  of(ticket: Ticket, events: readonly ClockEvent[], now: number): readonly SlaClock[];
  /** The same clocks, for display. */
  views(ticket: Ticket, events: readonly ClockEvent[], now: number): readonly ClockView[];
  /**
   * The two instants that the store keeps of a ticket: its next deadline, and when the sweeper looks at it next; epoch
   * ms.
   */
  schedule(
    ticket: Ticket,
    events: readonly ClockEvent[],
    now: number,
  ): {
    readonly dueAt: number | null;
    readonly sweepAt: number | null;
  };
  /** Firings that are due by `now` and have not fired yet. */
  due(ticket: Ticket, events: readonly ClockEvent[], now: number): readonly SlaFiring[];
  /** Everything that the clocks of a ticket trigger, if nothing happens until then. */
  firings(ticket: Ticket, clocks: readonly SlaClock[]): readonly SlaFiring[];
  /** Deadlines that differ under other terms, see `Terms`. A stopped clock keeps its result. */
  moved(
    ticket: Ticket,
    events: readonly ClockEvent[],
    now: number,
    terms: Terms,
  ): readonly RescheduledDeadline[];
  /** The promised time of the answer; null when no clock promises one. */
  promise(ticket: Ticket, events: readonly ClockEvent[], now: number): Promised | null;
  /** The explanation of one deadline, or null when there is no such clock. */
  explain(
    ticket: Ticket,
    events: readonly ClockEvent[],
    which: ClockName,
    now: number,
  ): ClockExplanation | null;
}

const promised = ['response-back', 'resolution', 'first-response'];

/**
 * Creates the clocks of a desk: each ticket is counted under its own terms. Clocks of several policies run
 * independently.
 */
export function createTicketClocks(
  terms: Pick<DeskTerms, 'inForce' | 'of'>,
  workflow: Workflow,
  categories: () => CategoryTree | null,
  channels: Channels = {},
): TicketClocks {
  function clocksOf(
    ticket: Ticket,
    events: readonly ClockEvent[],
    now: number,
    { calendar, policies } = terms.of(ticket),
  ): readonly SlaClock[] {
    // A report that joined another ticket has no clock of its own. The clocks of the lead start with the earliest of
    // its reports.
    if (ticket.leadId) return [];
    const since = ticket.reports.map((report) => report.since);
    const facts = ticketFacts(events).map((fact) => {
      const isOpening = fact.at <= ticket.receivedAt;
      return isOpening ? { ...fact, at: Math.min(fact.at, ...since) } : fact;
    });
    const isWithin = categories()?.isWithin;
    return policiesFor(policies, ticket.kind).flatMap((policy) =>
      evaluate(facts, selectTargets(policy, ticket, isWithin), calendar, now),
    );
  }
  function firings(ticket: Ticket, clocks: readonly SlaClock[]): readonly SlaFiring[] {
    const live = canClose(ticket, workflow)
      ? clocks
      : clocks.filter(({ atDue }) => atDue !== 'auto-close');
    const { calendar, policies } = terms.of(ticket);
    return policiesFor(policies, ticket.kind).flatMap((policy) =>
      firingsOf(live, policy, calendar),
    );
  }
  function viewsOf(
    ticket: Ticket,
    events: readonly ClockEvent[],
    now: number,
  ): readonly ClockView[] {
    const { calendar } = terms.of(ticket);
    return clocksOf(ticket, events, now).map((clock) => ({
      ...clock,
      firstDueAt: firstDueAt(clock, events),
      remaining: remainingTime(calendar, now, clock.dueAt),
    }));
  }
  const isLasting = (clock: SlaClock) => clock.stoppedAt === null && clock.dueAt !== null;

  return {
    of: clocksOf,
    views: viewsOf,
    schedule(ticket, events, now) {
      const clocks = clocksOf(ticket, events, now);
      const lasting = clocks.filter((clock) => isLasting(clock) && clock.atDue === 'breach');
      const dues = lasting.flatMap(({ dueAt }) => dueAt ?? []);
      const sweeps = [
        nextSweepAt(firings(ticket, clocks), firedKeys(events), now),
        nextAnswerDeliveryAt(ticket, channels, terms.inForce().calendar, now),
      ].filter((at) => at !== null);
      return {
        dueAt: dues.length > 0 ? Math.min(...dues) : null,
        sweepAt: sweeps.length > 0 ? Math.min(...sweeps) : null,
      };
    },
    due: (ticket, events, now) =>
      dueFirings(firings(ticket, clocksOf(ticket, events, now)), firedKeys(events), now),
    firings,
    moved(ticket, events, now, others) {
      const after = clocksOf(ticket, events, now, others);
      return clocksOf(ticket, events, now).flatMap((clock) => {
        const { cycle, dueAt: from, metric, policyId: policy, stoppedAt, target } = clock;
        const to = after.find((other) => isSameClock(other, clock))?.dueAt ?? null;
        if (stoppedAt !== null || from === null || to === null || to === from) return [];
        return [{ metric, target, cycle, policy, from, to }];
      });
    },
    promise(ticket, events, now) {
      const clocks = clocksOf(ticket, events, now).filter(isLasting);
      const [clock] = promised.flatMap(
        (metric) => clocks.find((each) => each.metric === metric) ?? [],
      );
      return clock ? { dueAt: clock.dueAt, firstDueAt: firstDueAt(clock, events) } : null;
    },
    explain(ticket, events, which, now) {
      const clock = viewsOf(ticket, events, now).find(
        ({ metric, cycle, policyId }) =>
          metric === which.metric &&
          cycle === which.cycle &&
          policyId === (which.policy ?? policyId),
      );
      const { calendar, policies } = terms.of(ticket);
      const policy = policiesFor(policies, ticket.kind).find(({ id }) => id === clock?.policyId);
      const target = policy?.targets.find(({ key }) => key === clock?.target);
      if (!clock || !policy || !target) return null;
      const { limit, pauses, startedAt } = clock;
      const bare = pauses.map(({ from, to }) => ({ from, to }));
      const proof = calendar.explain(startedAt, limit, bare);
      return { ...proof, steps: sayPauseReasons(proof.steps, pauses), clock, policy, target };
    },
  };
}

/**
 * Whether a ticket can be closed automatically now: the workflow has an action for it, and the citizen has their
 * answer, is presumed to have it, or cannot be notified. A call that is still to be made prevents it.
 */
function canClose(ticket: Ticket, workflow: Workflow): boolean {
  const action = workflow.definition.autoClose;
  return (
    action !== undefined &&
    // A reporter who joined may still be owed an answer, so an officer must close the ticket.
    ticket.reports.length === 0 &&
    workflow.find(ticket.state, action, ticket.kind) !== undefined &&
    openObligations(ticket.obligations).every(({ noWay }) => noWay)
  );
}

function firedKeys(events: readonly ClockEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => {
      if (event.type !== 'sla.warned' && event.type !== 'sla.breached') return [];
      const { policy: policyId, target, cycle, level } = event.facts;
      const kind = event.type === 'sla.breached' ? 'breach' : 'warning';
      return [firingKey({ policyId, target, cycle, kind, level })];
    }),
  );
}

/** Whether two clocks measure the same: changed terms may give a topic another target. */
function isSameClock(one: SlaClock, other: SlaClock): boolean {
  return (
    one.policyId === other.policyId && one.metric === other.metric && one.cycle === other.cycle
  );
}

/** The deadline before it was moved for the first time. */
function firstDueAt(clock: SlaClock, events: readonly ClockEvent[]): number | null {
  const moves = events.flatMap(({ type, facts }) =>
    type === 'sla.rescheduled' ? facts.deadlines : [],
  );
  const first = moves.find(
    ({ cycle, metric, policy }) =>
      policy === clock.policyId && metric === clock.metric && cycle === clock.cycle,
  );
  return first?.from ?? null;
}

/** Open time and working days between now and a deadline, both epoch ms; null without a deadline. */
export function remainingTime(
  calendar: BusinessCalendar,
  now: number,
  dueAt: number | null,
): RemainingTime | null {
  if (dueAt === null) return null;
  const dateOf = (at: number) => localDate(at, calendar.def.timeZone);
  return {
    ms: calendar.between(now, dueAt),
    workingDays: calendar.workingDaysBetween(dateOf(now), dateOf(dueAt)),
  };
}
