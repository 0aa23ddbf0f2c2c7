import type { PresumedProof } from '../obligation/obligation.js';
import type { EvolvingEvent } from '../ticket/evolve.js';
import type { Figures } from './figures.js';

/** What became of a duty to answer. */
export type DutyStanding =
  | 'owed'
  | 'answered'
  | 'presumed'
  | 'reached'
  | 'no-way'
  | 'waived'
  | 'unreached';

/** What a case adds to a report: counted once for each `once`, however often it happened. */
export interface Happening {
  readonly figure: keyof Figures;
  readonly once: string;
  /** Epoch ms. */
  readonly at: number;
  /** Working time until the first answer, ms, or the score that a citizen gave. */
  readonly value?: number;
  /** What the event makes of the duty to answer, where it is about that. */
  readonly duty?: DutyStanding;
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

/**
 * What happened to a case, as far as a report counts it. Facts alone: no words are opened.
 *
 * @param between - open time between two instants, ms
 */
export function happeningsOf(
  history: readonly EvolvingEvent[],
  between: (from: number, to: number) => number,
): readonly Happening[] {
  const found: Happening[] = [];
  let receivedAt = 0;
  let isAnswered = false;
  /** Messages with the last answer, or that tell of it. */
  let carrying = new Set<string | null>();
  let presumedBy: PresumedProof | null = null;
  const add = (figure: keyof Figures, at: number, once: string = figure) =>
    found.push({ figure, at, once });
  const answer = (at: number) => {
    add('answered', at);
    if (!isAnswered) {
      const value = between(receivedAt, at);
      found.push({ figure: 'medianAnswerMs', at, once: 'medianAnswerMs', value });
    }
    isAnswered = true;
  };

  /** It is answered again, and no more is known. */
  const takeBack = (at: number) => {
    presumedBy = null;
    found.push({ figure: 'answered', duty: 'answered', at, once: 'answered' });
  };

  for (const { at, ...event } of history) {
    switch (event.type) {
      case 'ticket.opened':
        receivedAt = event.facts.receivedAt;
        add('received', receivedAt);
        break;
      case 'ticket.moved':
        if (event.facts.phase === 'closed' && event.facts.fromPhase !== 'closed') add('closed', at);
        if (event.facts.phase !== 'closed' && event.facts.fromPhase === 'closed')
          add('repeated', at);
        break;
      case 'case.joined':
        add('repeated', at);
        break;
      case 'ticket.linked':
        if (event.facts.type === 'duplicate-of') add('repeated', at);
        break;
      case 'message.sent':
        if (event.facts.purpose === 'answer') answer(at);
        break;
      case 'sla.breached':
        if (event.facts.level === 1) add('late', at);
        break;
      case 'obligation.owed':
      case 'obligation.reached':
      case 'obligation.presumed':
      case 'obligation.no-way':
      case 'obligation.waived':
      case 'obligation.unreached': {
        const { duty, figure } = dutyOf[event.type];
        presumedBy = event.type === 'obligation.presumed' ? event.facts.proof : null;
        found.push({ figure, duty, at, once: `${figure} ${event.facts.obligationId}` });
        break;
      }
      case 'obligation.fulfilled':
        answer(at);
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
        if (isDelivered) add('delivered', at, `delivered ${obligationId}`);
        break;
      }
      case 'rating.given':
        found.push({ figure: 'ratings', at, once: `rating ${at}`, value: event.facts.score });
        break;
    }
  }
  return found;
}
