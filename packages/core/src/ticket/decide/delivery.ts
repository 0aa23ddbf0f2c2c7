import {
  type Attempt,
  answerMessage,
  awaitsProof,
  type Obligation,
  provenBy,
} from '../../obligation/obligation.js';
import type { CommandOf } from '../commands.js';
import type { TicketEvent } from '../events.js';
import type { Ticket } from '../ticket.js';
import { targetState } from '../transition-rules.js';
import type { Workflow } from '../workflow/workflow.js';
import { movement } from './act.js';
import { type DecideContext, requireSystem } from './context.js';
import { presumed } from './obligation.js';

type Report = CommandOf<'deliver'>;

/**
 * Decides the events for a receipt of one of our messages: proof that an answer arrived, or that a message was not
 * delivered. A receipt without news gives no events.
 */
export function decideDelivery(
  ticket: Ticket,
  report: Report,
  context: DecideContext,
): readonly TicketEvent[] {
  requireSystem(context, report.type);
  if (report.outcome === 'failed') return decideFailure(ticket, report, context);
  const obligation = ticket.obligations.find((each) => attemptsOf(each, report).length > 0);
  return obligation ? decideProof(ticket, obligation, report, context.workflow) : [];
}

function attemptsOf({ attempts }: Obligation, { messageId }: Report): readonly Attempt[] {
  return attempts.filter((attempt) => attempt.messageId === messageId);
}

const progress = ['posted', 'sent', 'delivered', 'read'];

function decideProof(
  ticket: Ticket,
  obligation: Obligation,
  report: Report,
  workflow: Workflow,
): readonly TicketEvent[] {
  const { messageId, outcome, by, tellsRead } = report;
  const known = attemptsOf(obligation, report);
  const steps = known.map((attempt) => progress.indexOf(attempt.outcome));
  if (progress.indexOf(outcome) <= Math.max(...steps)) return [];
  const notice = known.some((attempt) => attempt.notice);
  const obligationId = obligation.id;
  const attempted: TicketEvent = {
    type: 'obligation.attempted',
    facts: { obligationId, by, outcome, messageId, ...(notice && { notice }) },
  };
  // A receipt of a former answer proves nothing about the current one.
  if (notice || answerMessage(obligation) !== messageId) return [attempted];
  const proven = provenBy(outcome, tellsRead);
  if (proven?.type === 'reached' && awaitsProof(obligation)) {
    const { proof } = proven;
    return [attempted, { type: 'obligation.reached', facts: { obligationId, proof } }];
  }
  return proven?.type === 'presumed' && obligation.status === 'answered'
    ? [attempted, ...presumed(ticket, obligation, 'sent', workflow)]
    : [attempted];
}

/**
 * Records a failed message. After a failed question, the ticket resumes. (After a failed answer, the desk uses another
 * way.)
 */
function decideFailure(
  ticket: Ticket,
  report: Report,
  { workflow }: DecideContext,
): readonly TicketEvent[] {
  const { messageId } = report;
  if (ticket.undelivered.includes(messageId)) return [];
  const failed: TicketEvent = {
    type: 'message.failed',
    facts: { messageId, errorClass: report.errorClass ?? 'unknown' },
  };
  if (ticket.openQuestion !== messageId || ticket.phase !== 'waiting-citizen') return [failed];
  const action = workflow.definition.onCitizenMessage['waiting-citizen'] ?? '';
  const transition = workflow.find(ticket.state, action, ticket.kind);
  if (!transition) return [failed];
  const [moved] = movement(ticket, action, targetState(ticket, transition), workflow, {});
  return moved ? [failed, moved] : [failed];
}
