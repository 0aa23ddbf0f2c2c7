import type { Ticket, Workflow } from '@aduan/core';
import { canonicalJson, type ObligationId } from '@aduan/core/plugin';
import { classified, type TicketEvent } from '@aduan/core/ticket';

/** Events that may change the common facts of merged tickets. */
export const matterEventTypes = new Set<TicketEvent['type']>([
  'ticket.classified',
  'ticket.recused',
]);

/**
 * The events that copy the common facts of merged tickets to another one. Recusals must agree, so that a person cannot
 * read in one report what another hides from them. `supervisory` must agree, so that no report is answered without the
 * approval that it needs. Reports that differ in these cannot be merged.
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
