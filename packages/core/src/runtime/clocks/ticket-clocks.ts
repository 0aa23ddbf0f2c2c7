import { sayPauseReasons } from '@aduan/core/catalogue';
import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import type { Explanation } from '../../calendar/explanation.js';
import type { CategoryTree } from '../../category/category-tree.js';
import { openObligations } from '../../obligation/obligation.js';
import type { SlaClock } from '../../sla/clock.js';
import { evaluate } from '../../sla/evaluate.js';
import { dueFirings, firingKey, nextSweepAt, type SlaFiring } from '../../sla/firings.js';
import { firingsOf } from '../../sla/firings-of.js';
import type { SlaPolicy, SlaTarget } from '../../sla/policy.js';
import { type MovedDeadline, reschedule } from '../../sla/reschedule.js';
import { selectTargets } from '../../sla/select-targets.js';
import { type ClockEvent, ticketFact } from '../../sla/ticket-fact.js';
import type { RescheduleFacts } from '../../ticket/events.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Workflow } from '../../ticket/workflow/workflow.js';
import { type Channels, nextTellingAt } from '../telling/next-step.js';

/** Which clock of a case. */
export interface ClockName {
  readonly metric: string;
  /** From 1. */
  readonly cycle: number;
  /** Needed only where several policies measure the same. */
  readonly policy?: string;
}

/** Why a deadline lies where it lies: the counted and skipped time, the rule and its source. */
export interface ClockExplanation extends Explanation {
  readonly clock: SlaClock;
  readonly policy: Pick<SlaPolicy, 'id' | 'version' | 'title' | 'note'>;
  readonly target: SlaTarget;
}

/** The clocks of cases under the policies of one desk. */
export interface TicketClocks {
  /** How the clocks of a case stand at `now`, epoch ms. */
  of(ticket: Ticket, events: readonly ClockEvent[], now: number): readonly SlaClock[];
  /** The two instants that the store keeps of a case. */
  schedule(
    ticket: Ticket,
    events: readonly ClockEvent[],
    now: number,
  ): {
    readonly dueAt: number | null;
    readonly sweepAt: number | null;
  };
  /** What must be fired by `now` and has not been. */
  due(ticket: Ticket, events: readonly ClockEvent[], now: number): readonly SlaFiring[];
  /** Everything that clocks of a case set off, if nothing happens until then. */
  firings(ticket: Ticket, clocks: readonly SlaClock[]): readonly SlaFiring[];
  /** Deadlines that stood elsewhere under the former calendar, and are not recorded as moved. */
  moved(
    ticket: Ticket,
    events: readonly ClockEvent[],
    former: BusinessCalendar,
    now: number,
  ): readonly MovedDeadline[];
  /** Until when the citizen was promised an answer, epoch ms. */
  promise(ticket: Ticket, events: readonly ClockEvent[], now: number): number | null;
  /** The proof of one deadline, or null when there is no such clock. */
  explain(
    ticket: Ticket,
    events: readonly ClockEvent[],
    which: ClockName,
    now: number,
  ): ClockExplanation | null;
}

const promised = ['response-back', 'resolution', 'first-response'];

/** Binds policies and calendar. Clocks of several policies stand side by side. */
export function createTicketClocks(
  policies: readonly SlaPolicy[],
  calendar: BusinessCalendar,
  workflow: Workflow,
  categories?: CategoryTree,
  channels: Channels = {},
): TicketClocks {
  function clocksOf(
    ticket: Ticket,
    events: readonly ClockEvent[],
    now: number,
    counted = calendar,
  ): readonly SlaClock[] {
    // A report that joined a case has no clock of its own; those of the case start with the earliest.
    if (ticket.leadId) return [];
    const since = ticket.reports.map((report) => report.since);
    const facts = events.map(ticketFact).map((fact) => {
      const isOpening = fact.at <= ticket.openedAt;
      return isOpening ? { ...fact, at: Math.min(fact.at, ...since) } : fact;
    });
    return policies.flatMap((policy) =>
      evaluate(facts, selectTargets(policy, ticket, categories?.isWithin), counted, now),
    );
  }
  function firings(ticket: Ticket, clocks: readonly SlaClock[]): readonly SlaFiring[] {
    const live = canClose(ticket, workflow)
      ? clocks
      : clocks.filter(({ atDue }) => atDue !== 'auto-close');
    return policies.flatMap((policy) => firingsOf(live, policy, calendar));
  }
  const isLasting = (clock: SlaClock) => clock.stoppedAt === null && clock.dueAt !== null;

  return {
    of: clocksOf,
    schedule(ticket, events, now) {
      const clocks = clocksOf(ticket, events, now);
      const lasting = clocks.filter((clock) => isLasting(clock) && clock.atDue === 'breach');
      const dues = lasting.flatMap(({ dueAt }) => dueAt ?? []);
      const sweeps = [
        nextSweepAt(firings(ticket, clocks), firedKeys(events), now),
        nextTellingAt(ticket, channels, calendar, now),
      ].filter((at) => at !== null);
      return {
        dueAt: dues.length > 0 ? Math.min(...dues) : null,
        sweepAt: sweeps.length > 0 ? Math.min(...sweeps) : null,
      };
    },
    due: (ticket, events, now) =>
      dueFirings(firings(ticket, clocksOf(ticket, events, now)), firedKeys(events), now),
    firings,
    moved(ticket, events, former, now) {
      const clocks = clocksOf(ticket, events, now, former);
      const open = clocks.map((clock) => ({ ticketId: ticket.id, clock }));
      return reschedule(open, calendar).filter((moved) => !isRecorded(moved, events));
    },
    promise(ticket, events, now) {
      const clocks = clocksOf(ticket, events, now).filter(isLasting);
      const found = promised.flatMap(
        (metric) => clocks.find((clock) => clock.metric === metric) ?? [],
      );
      return found[0]?.dueAt ?? null;
    },
    explain(ticket, events, which, now) {
      const clock = clocksOf(ticket, events, now).find(
        ({ metric, cycle, policyId }) =>
          metric === which.metric &&
          cycle === which.cycle &&
          policyId === (which.policy ?? policyId),
      );
      const policy = policies.find(({ id }) => id === clock?.policyId);
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
 * Whether a case can be closed automatically now: an action does it, and the citizen has his answer, is presumed to have
 * it, or cannot be told; nobody has to call him.
 */
function canClose(ticket: Ticket, workflow: Workflow): boolean {
  const action = workflow.definition.autoClose;
  return (
    action !== undefined &&
    // Somebody who joined may still be owed an answer: an officer sees to that.
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

/** Whether the last move of a deadline that is recorded led to the same calendar. */
function isRecorded(
  { policyId, target, cycle, toCalendar }: MovedDeadline,
  events: readonly ClockEvent[],
): boolean {
  const moves = events.flatMap(({ type, facts }) =>
    type === 'sla.rescheduled' ? (facts as RescheduleFacts) : [],
  );
  const last = moves.findLast(
    (move) => move.policy === policyId && move.target === target && move.cycle === cycle,
  );
  return last?.toCalendar === toCalendar;
}
