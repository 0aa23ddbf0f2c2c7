import { canonicalJson } from '../canonical-json.js';
import type { ObligationId } from '../ids.js';
import { classified } from '../ticket/decide/classify.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Workflow } from '../ticket/workflow/workflow.js';

/** Events that may say of a whole case what it is about. */
export const matterEventTypes = new Set<TicketEvent['type']>([
  'ticket.classified',
  'ticket.recused',
]);

/**
 * What all reports of a case have in common, as one of them has it now, for another one: whom they are about,
 * so that nobody reads in one what another keeps from him, and whether they are supervisory, so that none is
 * answered without the approval that another needs. Without it they would not have become one case.
 */
export function sameMatter(
  ticket: Ticket,
  { recusals, supervisory }: Pick<Ticket, 'recusals' | 'supervisory'>,
  obligationId: ObligationId,
  workflow: Workflow,
): readonly TicketEvent[] {
  const { kind, category, cooperative, region } = ticket;
  const facts = { kind, category, cooperative, region, supervisory };
  const isSameSet = canonicalJson(recusals) === canonicalJson(ticket.recusals);
  return [
    ...(supervisory === ticket.supervisory
      ? []
      : classified(ticket, facts, obligationId, workflow)),
    ...(isSameSet ? [] : [{ type: 'ticket.recused' as const, facts: { recusals } }]),
  ];
}
