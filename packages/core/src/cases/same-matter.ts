import { canonicalJson } from '../canonical-json.js';
import type { ObligationId } from '../ids.js';
import { classified } from '../ticket/decide/classify.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Workflow } from '../ticket/workflow/workflow.js';

/** Events that may say of a whole case what it is about. */
export const mattering = new Set<TicketEvent['type']>(['ticket.classified', 'ticket.concerned']);

/**
 * What all reports of a case have in common, as one of them has it now, for another one: whom they are about,
 * so that nobody reads in one what another keeps from him, and whether they are supervisory, so that none is
 * answered without the approval that another needs. Without it they would not have become one case.
 */
export function sameMatter(
  ticket: Ticket,
  { concerns, supervisory }: Pick<Ticket, 'concerns' | 'supervisory'>,
  obligationId: ObligationId,
  workflow: Workflow,
): readonly TicketEvent[] {
  const { kind, category, cooperative, region } = ticket;
  const facts = { kind, category, cooperative, region, supervisory };
  const isSameSet = canonicalJson(concerns) === canonicalJson(ticket.concerns);
  return [
    ...(supervisory === ticket.supervisory
      ? []
      : classified(ticket, facts, obligationId, workflow)),
    ...(isSameSet ? [] : [{ type: 'ticket.concerned' as const, facts: { concerns } }]),
  ];
}
