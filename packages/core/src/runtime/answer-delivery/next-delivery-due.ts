import { hasNumber, triesSince } from '../../obligation/obligation.js';
import { presumed } from '../../ticket/decide/obligation.js';
import type { TicketEvent } from '../../ticket/events.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';
import { contactsOf, nextWay } from './deliver-answers.js';
import { type AnswerDeliveryStep, answerDeliverySteps, isForOthers } from './next-step.js';

/** The due steps for answers of a ticket that have not reached its citizen. */
export async function nextDeliveryDue(
  runtime: Runtime,
  ticket: Ticket,
  loaded: LoadedTicket,
  now: number,
): Promise<readonly TicketEvent[]> {
  const { calendar, channels } = runtime;
  const due = answerDeliverySteps(ticket, channels, calendar).filter(
    (step) => step.at <= now && !isForOthers(ticket, step, channels, now),
  );
  const done = await Promise.all(due.map((step) => stepOf(runtime, ticket, loaded, step, now)));
  return done.flat();
}

async function stepOf(
  runtime: Runtime,
  ticket: Ticket,
  loaded: LoadedTicket,
  { obligation, step }: AnswerDeliveryStep,
  now: number,
): Promise<readonly TicketEvent[]> {
  if (step === 'presume') return presumed(ticket, obligation, 'delivered', runtime.workflow);
  const isCalled = hasNumber(ticket);
  if (step === 'wait' && isCalled)
    return [{ type: 'obligation.to-call', facts: { obligationId: obligation.id } }];
  const isTaken = triesSince(obligation).some(
    ({ notice, outcome }) => notice && outcome !== 'posted' && outcome !== 'failed',
  );
  if (step === 'wait' && isTaken) return presumed(ticket, obligation, 'told', runtime.workflow);
  return nextWay(
    runtime,
    ticket,
    obligation,
    await contactsOf(runtime, { loaded, decided: [] }),
    now,
  );
}
