import { type Ticket, TransitionError } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import { approvalReason, needsApproval, type TicketEvent } from '@aduan/core/ticket';
import { reportsOf } from './merged-reports.js';

/**
 * Whether the answer of a lead ticket needs approval: it does when any of its merged reports needs it, because the
 * answer goes to all.
 */
export async function anyNeedsApproval(context: PluginContext, lead: Ticket): Promise<boolean> {
  const { workflow } = context;
  if (needsApproval(workflow, lead)) return true;
  const reports = await reportsOf(context, lead);
  return reports.some(({ ticket }) => needsApproval(workflow, ticket));
}

/**
 * Refuses an unapproved answer to a lead ticket when one of its merged reports needs approval. Otherwise an officer
 * without the permission could answer that report through another one.
 *
 * @throws TransitionError
 */
export async function requireApproval(
  context: PluginContext,
  lead: Ticket,
  events: readonly TicketEvent[],
): Promise<void> {
  const sent = events.find(
    (event) => event.type === 'message.sent' && event.facts.purpose === 'answer',
  );
  // An answer that follows from the lead was already checked there.
  if (sent?.type !== 'message.sent' || lead.leadId) return;
  const { draft } = lead;
  const isApproved = draft?.status === 'approved' && draft.id === sent.facts.messageId;
  if (isApproved || !(await anyNeedsApproval(context, lead))) return;
  const moved = events.find((event) => event.type === 'ticket.moved');
  const action = moved?.type === 'ticket.moved' ? moved.facts.action : 'answer';
  throw new TransitionError(lead.state, action, [], { reason: approvalReason });
}
