import { createId, type MessageId, type ObligationId } from '../../ids.js';
import type { ClockEvent } from '../../sla/ticket-fact.js';
import type { TicketCommand } from '../../ticket/commands.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Runtime } from '../runtime.js';

/**
 * Firings of the clocks of a ticket that are due and have not fired before, as commands of the desk.
 *
 * @param now - epoch ms
 */
export function dueFirings(
  { clocks, workflow }: Runtime,
  ticket: Ticket,
  events: readonly ClockEvent[],
  now: number,
): readonly TicketCommand[] {
  return clocks
    .due(ticket, events, now)
    .map(({ kind, metric, target, cycle, level, dueAt, policyId, to }): TicketCommand => {
      if (kind !== 'auto-close') {
        const facts = { metric, target, cycle, level, dueAt, policy: policyId, to };
        return { type: 'fire', kind, facts };
      }
      const action = workflow.definition.autoClose ?? '';
      const messageId = createId<MessageId>(now);
      return { type: 'act', action, messageId, obligationId: createId<ObligationId>(now) };
    });
}
