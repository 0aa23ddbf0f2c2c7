import { openObligations } from '../obligation/obligation.js';
import type { Principal } from '../ports/principal.js';
import { canDo } from './can.js';
import type { Ticket } from './ticket.js';
import { isGuarded } from './visibility.js';
import type { TicketRight, Workflow } from './workflow/workflow.js';

const always = () => true;
const isOwed = ({ obligations }: Ticket) => openObligations(obligations).length > 0;

/** Whether a right can be used on a ticket in its present state. */
const applies: Readonly<Record<TicketRight, (ticket: Ticket) => boolean>> = {
  note: always,
  assign: always,
  classify: always,
  'change-kind': (ticket) => kindIsOpen(ticket) && isAlone(ticket),
  restrict: ({ anonymous, confidential }) => !(anonymous && confidential),
  loosen: isGuarded,
  link: always,
  merge: (ticket) => kindIsOpen(ticket) || !isAlone(ticket),
  attempt: ({ obligations }) => obligations.length > 0,
  waive: isOwed,
  'renew-pin': ({ conversationId }) => conversationId !== null,
};

/** Whether a report is not part of merged tickets. */
export function isAlone({ leadId, reports }: Ticket): boolean {
  return leadId === null && reports.length === 0;
}

/** Whether the kind of a ticket may still change. It may not once the ticket is answered. */
export function kindIsOpen({ phase }: Ticket): boolean {
  return phase !== 'answered' && phase !== 'closed';
}

/**
 * The rights of a principal on a ticket in its present state, besides the actions of its workflow. A command that is
 * not in the list would be refused or change nothing.
 */
export function rightsOn(
  workflow: Workflow,
  principal: Principal,
  ticket: Ticket,
): readonly TicketRight[] {
  return (Object.keys(applies) as TicketRight[]).filter(
    (right) => applies[right](ticket) && canDo(workflow, principal, right).allowed,
  );
}
