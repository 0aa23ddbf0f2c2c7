import type { Actor, PluginWord } from '@aduan/core/plugin';
import {
  type EvolvingEvent,
  happenedAt,
  type Opening,
  type PresumedProof,
  type RescheduledDeadline,
} from '@aduan/core/ticket';
import type { ScoreFigure } from './contributions.js';
import type { Answerer, CountedFigure } from './figures.js';

/** State of an obligation to answer. */
export type DutyCompliance =
  | 'owed'
  | 'answered'
  | 'presumed'
  | 'reached'
  | 'no-way'
  | 'waived'
  | 'unreached';

/** An event that a report counts: once for each value of `once`, however often it happened. */
export interface PeriodEvent {
  /** Figures of plugins by their name. */
  readonly figure: CountedFigure | 'medianAnswerMs' | PluginWord;
  readonly once: string;
  /** Answerer of the ticket at that time. */
  readonly by: Answerer;
  /** Epoch ms. */
  readonly at: number;
  /** Working time until the first answer, ms, or the score of a figure of a plugin. */
  readonly value?: number;
  /** The new state of the obligation, for events about it. */
  readonly duty?: DutyCompliance;
}

/** How each event of an obligation is counted. */
const dutyOf = {
  'obligation.owed': { figure: 'owed', duty: 'owed' },
  'obligation.reached': { figure: 'reached', duty: 'reached' },
  'obligation.presumed': { figure: 'presumed', duty: 'presumed' },
  'obligation.no-way': { figure: 'noWay', duty: 'no-way' },
  'obligation.waived': { figure: 'waived', duty: 'waived' },
  'obligation.unreached': { figure: 'unreached', duty: 'unreached' },
} as const;

/** A cycle of a ticket: from its receipt, or from a reopening after an answer, until it is reopened. */
interface Cycle {
  readonly number: number;
  /** Epoch ms. */
  readonly since: number;
  by: Answerer;
  isAnswered: boolean;
  readonly happened: { by: Answerer }[];
}

/** Names a clock of a ticket. */
export type ReportedClock = Pick<RescheduledDeadline, 'cycle' | 'metric' | 'policy'>;

/**
 * The events of a ticket that a report counts. It reads only facts, no sealed words.
 *
 * @param firstDates - the deadlines of its clocks before they were moved for the first time, and whether they passed
 * @param between - open time between two instants, ms
 * @param scored - the figures of plugins
 */
export function periodEventsOf(
  history: readonly (EvolvingEvent & { readonly actor: Pick<Actor, 'kind'> })[],
  between: (from: number, to: number) => number,
  scored: readonly ScoreFigure[],
  firstDates: readonly FirstDate[] = [],
): readonly PeriodEvent[] {
  const found: PeriodEvent[] = [];
  let cycle = newCycle(1, 0);
  let opening: Opening = { openedAt: 0, receivedAt: 0 };
  /** Whether the ticket follows a merged ticket: the desk then forwards an officer's answer, which is not the bot's. */
  let isFollowing = false;
  const timed = new Set<Answerer>();
  /** Messages that carry or announce the last answer. */
  let carrying = new Set<string | null>();
  let presumedBy: PresumedProof | null = null;
  const add = (figure: PeriodEvent['figure'], at: number, more: Partial<PeriodEvent> = {}) => {
    const happening = { figure, at, once: figure, by: cycle.by, ...more };
    found.push(happening);
    cycle.happened.push(happening);
  };
  const answer = (at: number, { kind }: Pick<Actor, 'kind'>) => {
    const by = kind === 'system' && !isFollowing ? 'bot' : 'officer';
    // The first answer decides whose the earlier events of the cycle are. An officer's later answer makes the rest the
    // officer's.
    if (!cycle.isAnswered && by === 'bot') for (const each of cycle.happened) each.by = by;
    if (!cycle.isAnswered || by === 'officer') cycle.by = by;
    cycle.isAnswered = true;
    add('answered', at);
    if (timed.has(by)) return;
    timed.add(by);
    add('medianAnswerMs', at, { value: between(cycle.since, at) });
  };

  /** Resets the obligation to `answered`, without proof of arrival. */
  const takeBack = (at: number) => {
    presumedBy = null;
    add('answered', at, { duty: 'answered' });
  };

  for (const { actor, ...event } of history) {
    if (event.type === 'ticket.opened') opening = { ...event.facts, openedAt: event.at };
    const at = happenedAt(event, opening);
    switch (event.type) {
      case 'ticket.opened':
        cycle = newCycle(1, opening.receivedAt);
        add('received', opening.receivedAt);
        break;
      case 'ticket.moved': {
        const { facts } = event;
        if (facts.phase === 'closed' && facts.fromPhase !== 'closed') add('closed', at);
        if (facts.cycle > cycle.number) {
          add('repeated', at);
          cycle = newCycle(facts.cycle, at);
        }
        break;
      }
      case 'merged-tickets:joined':
        isFollowing = true;
        add('repeated', at);
        break;
      case 'merged-tickets:left':
        isFollowing = false;
        break;
      case 'ticket.linked':
        if (event.facts.type === 'duplicate-of') add('repeated', at);
        break;
      case 'message.sent':
        if (event.facts.purpose === 'answer') answer(at, actor);
        break;
      case 'sla.breached':
        // A desk that was down records the breach later.
        if (event.facts.level !== 1) break;
        add('late', event.facts.dueAt);
        if (!firstDates.some((each) => isSameClock(each, event.facts)))
          add('lateByFirstDate', event.facts.dueAt);
        break;
      case 'sla.rescheduled':
        if (event.facts.deadlines.length > 0) add('rescheduled', at);
        break;
      case 'obligation.owed':
      case 'obligation.reached':
      case 'obligation.presumed':
      case 'obligation.no-way':
      case 'obligation.waived':
      case 'obligation.unreached': {
        // A citizen who asked again was reachable and gets another answer.
        if (event.type === 'obligation.unreached' && event.facts.cause === 'reopened') break;
        const { duty, figure } = dutyOf[event.type];
        presumedBy = event.type === 'obligation.presumed' ? event.facts.proof : null;
        add(figure, at, { duty, once: `${figure} ${event.facts.obligationId}` });
        break;
      }
      case 'obligation.fulfilled':
        answer(at, actor);
        takeBack(at);
        carrying = new Set([event.facts.messageId]);
        break;
      case 'message.failed':
        if (presumedBy && carrying.has(event.facts.messageId)) takeBack(at);
        break;
      case 'party.corrected': {
        const { contactKinds, replacesContact } = event.facts;
        const isNoWay = found.findLast(({ duty }) => duty)?.duty === 'no-way';
        if (contactKinds && (isNoWay || (replacesContact && presumedBy === 'told'))) takeBack(at);
        break;
      }
      case 'obligation.attempted': {
        const { messageId, notice, obligationId, outcome } = event.facts;
        if (outcome === 'posted') carrying.add(messageId);
        const isDelivered = !notice && (outcome === 'delivered' || outcome === 'read');
        if (isDelivered) add('delivered', at, { once: `delivered ${obligationId}` });
        break;
      }
    }
    for (const { name, scoreOf } of scored) {
      const value = scoreOf(event);
      if (value !== null) add(name, at, { once: `${name} ${at}`, value });
    }
  }
  for (const { at, isPassed } of firstDates) {
    if (isPassed) add('lateByFirstDate', at);
  }
  return found;
}

/** The deadline of a clock as it was promised before it was moved. */
export interface FirstDate extends ReportedClock {
  /** Epoch ms. */
  readonly at: number;
  /** Whether the clock still ran then. */
  readonly isPassed: boolean;
}

/**
 * The first dates of the clocks that were moved.
 *
 * @param stoppedAt - when a clock stopped, epoch ms; null while it runs
 * @param now - epoch ms
 */
export function firstDatesOf(
  history: readonly EvolvingEvent[],
  stoppedAt: (clock: ReportedClock) => number | null,
  now: number,
): readonly FirstDate[] {
  const first: FirstDate[] = [];
  for (const event of history) {
    if (event.type !== 'sla.rescheduled') continue;
    for (const { cycle, from: at, metric, policy } of event.facts.deadlines) {
      const clock = { cycle, metric, policy };
      if (first.some((each) => isSameClock(each, clock))) continue;
      first.push({ ...clock, at, isPassed: at < (stoppedAt(clock) ?? now) });
    }
  }
  return first;
}

function isSameClock(one: ReportedClock, other: ReportedClock): boolean {
  return one.cycle === other.cycle && one.metric === other.metric && one.policy === other.policy;
}

function newCycle(number: number, since: number): Cycle {
  return { number, since, by: 'officer', isAnswered: false, happened: [] };
}
