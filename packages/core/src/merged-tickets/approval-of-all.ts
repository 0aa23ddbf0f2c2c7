import { TransitionError } from '../errors.js';
import type { Runtime } from '../runtime/runtime.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import { approvalReason, needsApproval } from '../ticket/transition-rules.js';
import { reportsOf } from './merged-reports.js';

/** Whether a superior must approve what answers a case: for one of its reports, that one's answer goes to all. */
export async function anyNeedsApproval(runtime: Runtime, lead: Ticket): Promise<boolean> {
  if (needsApproval(runtime.workflow, lead)) return true;
  const reports = await reportsOf(runtime, lead);
  return reports.some(({ ticket }) => needsApproval(runtime.workflow, ticket));
}

/**
 * Refuses an answer to a case that nobody approved when one of its reports needs that: who may not approve would
 * answer it by way of another one.
 *
 * @throws TransitionError
 */
export async function requireApproval(
  runtime: Runtime,
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
  if (isApproved || !(await anyNeedsApproval(runtime, lead))) return;
  const moved = events.find((event) => event.type === 'ticket.moved');
  const action = moved?.type === 'ticket.moved' ? moved.facts.action : 'answer';
  throw new TransitionError(lead.state, action, [], { reason: approvalReason });
}
