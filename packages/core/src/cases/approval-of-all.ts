import { TransitionError } from '../errors.js';
import type { Desk } from '../runtime/desk.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import { approvalReason, needsApproval } from '../ticket/transition-rules.js';
import { reportsOf } from './case-members.js';

/** Whether a superior must approve what answers a case: for one of its reports, that one's answer goes to all. */
export async function anyNeedsApproval(desk: Desk, lead: Ticket): Promise<boolean> {
  if (needsApproval(desk.workflow, lead)) return true;
  const reports = await reportsOf(desk, lead);
  return reports.some(({ ticket }) => needsApproval(desk.workflow, ticket));
}

/**
 * Refuses an answer to a case that nobody approved when one of its reports needs that: who may not approve would
 * answer it by way of another one.
 *
 * @throws TransitionError
 */
export async function requireApproval(
  desk: Desk,
  lead: Ticket,
  events: readonly TicketEvent[],
): Promise<void> {
  const sent = events.find(
    (event) => event.type === 'message.sent' && event.facts.purpose === 'answer',
  );
  // What reaches a report that joined was looked at where it was said.
  if (sent?.type !== 'message.sent' || lead.leadId) return;
  const { draft } = lead;
  const isApproved = draft?.status === 'approved' && draft.id === sent.facts.messageId;
  if (isApproved || !(await anyNeedsApproval(desk, lead))) return;
  const moved = events.find((event) => event.type === 'ticket.moved');
  const action = moved?.type === 'ticket.moved' ? moved.facts.action : 'answer';
  throw new TransitionError(lead.state, action, [], { reason: approvalReason });
}
