import { hasNumber, triesSince } from '../../obligation/obligation.js';
import { presumed } from '../../ticket/decide/obligation.js';
import type { TicketEvent } from '../../ticket/events.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Desk } from '../desk.js';
import type { LoadedTicket } from '../ticket-change.js';
import { contactsOf } from './contacts-of.js';
import { isForOthers, type TellingStep, tellingSteps } from './next-step.js';
import { nextWay } from './tell-answer.js';

/** What is due for answers of a case that have not reached its citizen. */
export async function tellingDue(
  desk: Desk,
  ticket: Ticket,
  loaded: LoadedTicket,
  now: number,
): Promise<readonly TicketEvent[]> {
  const { calendar, channels } = desk;
  const due = tellingSteps(ticket, channels, calendar).filter(
    (step) => step.at <= now && !isForOthers(ticket, step, channels, now),
  );
  const done = await Promise.all(due.map((step) => stepOf(desk, ticket, loaded, step, now)));
  return done.flat();
}

async function stepOf(
  desk: Desk,
  ticket: Ticket,
  loaded: LoadedTicket,
  { obligation, step }: TellingStep,
  now: number,
): Promise<readonly TicketEvent[]> {
  if (step === 'presume') return presumed(ticket, obligation, 'delivered', desk.workflow);
  const isCalled = hasNumber(ticket);
  if (step === 'wait' && isCalled)
    return [{ type: 'obligation.to-call', facts: { obligationId: obligation.id } }];
  const isTaken = triesSince(obligation).some(
    ({ notice, outcome }) => notice && outcome !== 'posted' && outcome !== 'failed',
  );
  if (step === 'wait' && isTaken) return presumed(ticket, obligation, 'told', desk.workflow);
  return nextWay(desk, ticket, obligation, await contactsOf(desk, { loaded, decided: [] }), now);
}
