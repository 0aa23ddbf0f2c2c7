import { happenedAt, type Opening } from '../obligation/happened-at.js';
import type { PresumedProof } from '../obligation/obligation.js';
import type { Actor } from '../ports/principal.js';
import type { EvolvingEvent } from '../ticket/evolve.js';
import type { Answerer, AnswererFigures } from './figures.js';

/** What became of a duty to answer. */
export type DutyCompliance =
  | 'owed'
  | 'answered'
  | 'presumed'
  | 'reached'
  | 'no-way'
  | 'waived'
  | 'unreached';

/** What a case adds to a report: counted once for each `once`, however often it happened. */
export interface PeriodEvent {
  readonly figure: keyof AnswererFigures;
  readonly once: string;
  /** Whose the case was then. */
  readonly by: Answerer;
  /** Epoch ms. */
  readonly at: number;
  /** Working time until their first answer, ms, or the score that a citizen gave. */
  readonly value?: number;
  /** What the event makes of the duty to answer, where it is about that. */
  readonly duty?: DutyCompliance;
}

/** What becomes of a duty to answer, as it is counted. */
const dutyOf = {
  'obligation.owed': { figure: 'owed', duty: 'owed' },
  'obligation.reached': { figure: 'reached', duty: 'reached' },
  'obligation.presumed': { figure: 'presumed', duty: 'presumed' },
  'obligation.no-way': { figure: 'noWay', duty: 'no-way' },
  'obligation.waived': { figure: 'waived', duty: 'waived' },
  'obligation.unreached': { figure: 'unreached', duty: 'unreached' },
} as const;

/** Turns of a case: from its receipt, or from where it is reopened after an answer, until it is reopened again. */
interface Cycle {
  readonly number: number;
  /** Epoch ms. */
  readonly since: number;
  by: Answerer;
  isAnswered: boolean;
  readonly happened: { by: Answerer }[];
}

/**
 * What happened to a case, as far as a report counts it. Facts alone: no words are opened.
 *
 * @param between - open time between two instants, ms
 */
export function periodEventsOf(
  history: readonly (EvolvingEvent & { readonly actor: Pick<Actor, 'kind'> })[],
  between: (from: number, to: number) => number,
): readonly PeriodEvent[] {
  const found: PeriodEvent[] = [];
  let cycle = newCycle(1, 0);
  let opening: Opening = { openedAt: 0, receivedAt: 0 };
  /** Whether the answer of another case is sent on to its citizen: by the desk, but an officer's. */
  let isFollowing = false;
  const timed = new Set<Answerer>();
  /** Messages with the last answer, or that tell of it. */
  let carrying = new Set<string | null>();
  let presumedBy: PresumedProof | null = null;
  const add = (figure: keyof AnswererFigures, at: number, more: Partial<PeriodEvent> = {}) => {
    const happening = { figure, at, once: figure, by: cycle.by, ...more };
    found.push(happening);
    cycle.happened.push(happening);
  };
  const answer = (at: number, { kind }: Pick<Actor, 'kind'>) => {
    const by = kind === 'system' && !isFollowing ? 'bot' : 'officer';
    // Its first answer says whose it was all the while; what an officer adds makes it an officer's from then on.
    if (!cycle.isAnswered && by === 'bot') for (const each of cycle.happened) each.by = by;
    if (!cycle.isAnswered || by === 'officer') cycle.by = by;
    cycle.isAnswered = true;
    add('answered', at);
    if (timed.has(by)) return;
    timed.add(by);
    add('medianAnswerMs', at, { value: between(cycle.since, at) });
  };

  /** It is answered again, and no more is known. */
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
        // A desk that was down notices it later.
        if (event.facts.level === 1) add('late', event.facts.dueAt);
        break;
      case 'obligation.owed':
      case 'obligation.reached':
      case 'obligation.presumed':
      case 'obligation.no-way':
      case 'obligation.waived':
      case 'obligation.unreached': {
        // Who asked again was not out of reach: he gets another answer.
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
      case 'ratings:given':
        add('ratings', at, { once: `rating ${at}`, value: event.facts.score });
        break;
    }
  }
  return found;
}

function newCycle(number: number, since: number): Cycle {
  return { number, since, by: 'officer', isAnswered: false, happened: [] };
}
