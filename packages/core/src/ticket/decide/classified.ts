import type { ObligationId } from '../../ids.js';
import { owedObligations } from '../../obligation/obligation.js';
import type { EventFacts, TicketEvent } from '../events.js';
import { kindIsOpen } from '../rights.js';
import type { Ticket } from '../ticket.js';
import { fitsTicket } from '../workflow/ticket-condition.js';
import type { Workflow } from '../workflow/workflow.js';
import { owedAnswer } from './act.js';

/** Events for a new classification, with the obligation that may follow from it. */
export function classified(
  ticket: Ticket,
  facts: EventFacts['ticket.classified'],
  obligationId: ObligationId,
  workflow: Workflow,
): readonly TicketEvent[] {
  const { owes } = workflow.definition;
  const { kind } = facts;
  // A waiver or an answer by phone settled a ticket of another kind.
  const owesAgain = kind !== ticket.kind || (owes && !fitsTicket(owes, ticket));
  const isOwed = owedObligations(ticket.obligations).length > 0;
  const event: TicketEvent = { type: 'ticket.classified', facts };
  return owesAgain && !isOwed && kindIsOpen(ticket)
    ? [event, ...owedAnswer({ ...ticket, ...facts }, obligationId, workflow)]
    : [event];
}
