import type { Attempt, Obligation } from '../../obligation/obligation.js';
import type { CommandOf } from '../commands.js';
import type { TicketEvent } from '../events.js';
import type { Ticket } from '../ticket.js';
import { targetState } from '../transition-rules.js';
import { movement } from './act.js';
import { type DecideContext, requireSystem } from './context.js';

type Report = CommandOf<'deliver'>;

/**
 * What a channel reports of one of our messages, as far as the case cares: proof that an answer
 * arrived, or that a message did not. Reports that say nothing new decide nothing.
 */
export function decideDelivery(
  ticket: Ticket,
  report: Report,
  context: DecideContext,
): readonly TicketEvent[] {
  requireSystem(context, report.type);
  const obligation = ticket.obligations.find((each) => attemptsOf(each, report).length > 0);
  if (report.outcome === 'failed') return decideFailure(ticket, report, obligation, context);
  return obligation ? decideProof(obligation, report) : [];
}

function attemptsOf({ attempts }: Obligation, { messageId }: Report): readonly Attempt[] {
  return attempts.filter((attempt) => attempt.messageId === messageId);
}

const progress = ['sent', 'delivered', 'read'];

function decideProof(obligation: Obligation, report: Report): readonly TicketEvent[] {
  const { messageId, outcome, by } = report;
  const steps = attemptsOf(obligation, report).map((attempt) => progress.indexOf(attempt.outcome));
  if (progress.indexOf(outcome) <= Math.max(...steps)) return [];
  const obligationId = obligation.id;
  const attempted: TicketEvent = {
    type: 'obligation.attempted',
    facts: { obligationId, by, outcome, messageId },
  };
  return obligation.status === 'owed' && outcome !== 'sent'
    ? [attempted, { type: 'obligation.fulfilled', facts: { obligationId, by, messageId } }]
    : [attempted];
}

/** Whether he was answered once more after this message, and that did not fail. */
function isAnsweredSince({ attempts, owedSince }: Obligation, { messageId }: Report): boolean {
  const first = attempts.findIndex((attempt) => attempt.messageId === messageId);
  const since = attempts
    .slice(first)
    .findLast((attempt) => attempt.messageId !== messageId && attempt.at >= owedSince);
  return since !== undefined && [...progress, 'reached'].includes(since.outcome);
}

/**
 * A message that could not be delivered: an answer is owed again, unless he was answered since, or the case is closed,
 * where the tracking page holds it; a question was not asked, so the case goes on.
 */
function decideFailure(
  ticket: Ticket,
  report: Report,
  obligation: Obligation | undefined,
  { workflow }: DecideContext,
): readonly TicketEvent[] {
  const { messageId } = report;
  if (ticket.undelivered.includes(messageId)) return [];
  const failed: TicketEvent = {
    type: 'message.failed',
    facts: { messageId, errorClass: report.errorClass ?? 'unknown' },
  };
  if (
    obligation?.status === 'fulfilled' &&
    ticket.phase !== 'closed' &&
    !isAnsweredSince(obligation, report)
  ) {
    const { id: obligationId, to, conversationId } = obligation;
    return [failed, { type: 'obligation.owed', facts: { obligationId, to, conversationId } }];
  }
  if (ticket.openQuestion !== messageId || ticket.phase !== 'waiting-citizen') return [failed];
  const action = workflow.definition.onCitizenMessage['waiting-citizen'] ?? '';
  const transition = workflow.find(ticket.state, action, ticket.kind);
  if (!transition) return [failed];
  const [moved] = movement(ticket, action, targetState(ticket, transition), workflow, {});
  return moved ? [failed, moved] : [failed];
}
