import type { Principal } from '../ports/principal.js';
import { canDo } from './can.js';
import type { Ticket } from './ticket.js';
import { applies, type TicketRight, ticketRights } from './workflow/ticket-rights.js';
import type { Workflow } from './workflow/workflow.js';

export { isAlone, kindIsOpen } from './workflow/ticket-rights.js';

/**
 * The rights of a principal on a ticket in its present state, besides the actions of its workflow. A command without
 * its right would be refused or change nothing.
 */
export function rightsOn(
  workflow: Workflow,
  principal: Principal,
  ticket: Ticket,
): readonly TicketRight[] {
  return ticketRights.filter(
    (right) => applies[right](ticket) && canDo(workflow, principal, right).allowed,
  );
}
