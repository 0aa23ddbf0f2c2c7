import type { MessageId } from '../ids.js';
import { isAnsweredInWriting, owedObligations } from '../obligation/obligation.js';
import { givenUpAtClosing } from '../ticket/decide/act.js';
import type { EventFacts, EventOf, TicketEvent } from '../ticket/events.js';
import { evolve } from '../ticket/evolve.js';
import { foldEvents } from '../ticket/fold-events.js';
import type { Ticket } from '../ticket/ticket.js';

/** What a report needs to follow its lead. */
export interface FollowContext {
  /** Epoch ms. */
  readonly at: number;
  /** Makes the id of the message with the answer to the reporter. */
  readonly messageId: () => MessageId;
  /** The number of the lead ticket; the answer to another report replaces it with that report's number. */
  readonly leadNumber: string;
}

/**
 * The events of a report after its lead changed: the reporter gets the answer in their own conversation, and the report
 * takes the same steps. A question to one reporter does not put the other reports on hold. A report that is already
 * answered stays unchanged until the lead is closed.
 */
export function followLead(
  report: Ticket,
  changes: readonly TicketEvent[],
  context: FollowContext,
): readonly TicketEvent[] {
  const { at } = context;
  const events: TicketEvent[] = [];
  const current = () =>
    events.length > 0 ? foldEvents(report, events, report.id, at, evolve) : report;
  for (const change of changes) {
    if (change.type === 'message.sent' && change.facts.purpose === 'answer') {
      events.push(...ownAnswer(current(), change, context));
    } else if (change.type === 'ticket.assigned' && !isDone(report)) {
      const { team, assignee } = current();
      const { facts } = change;
      if (facts.team !== team || facts.assignee !== assignee)
        events.push({ type: change.type, facts });
    } else if (change.type === 'ticket.moved') {
      events.push(...sameStep(report, current(), change.facts));
    }
  }
  return events;
}

function isDone({ phase }: Pick<Ticket, 'phase'>): boolean {
  return phase === 'answered' || phase === 'closed';
}

/** Sends the answer to a reporter who is still owed one. */
function ownAnswer(
  { channel, conversationId, number, obligations }: Ticket,
  { personal }: EventOf<'message.sent'>,
  { leadNumber, messageId: newId }: FollowContext,
): readonly TicketEvent[] {
  const owed = owedObligations(obligations);
  if (owed.length === 0) return [];
  const settled = owed.filter(isAnsweredInWriting);
  const messageId = newId();
  const { text: said = '', author } = personal ?? {};
  const text = said.replaceAll(leadNumber, number);
  const by = conversationId ? channel : 'tracking-page';
  return [
    {
      type: 'message.sent',
      facts: {
        messageId,
        channel: conversationId ? channel : null,
        conversationId,
        purpose: 'answer',
      },
      personal: { text, ...(author && { author }) },
    },
    ...settled.map(
      ({ id: obligationId }): TicketEvent => ({
        type: 'obligation.fulfilled',
        facts: { obligationId, by, messageId },
      }),
    ),
  ];
}

/** Applies the lead's step to the report; the report keeps its own cycle. */
function sameStep(
  before: Ticket,
  report: Ticket,
  step: EventFacts['ticket.moved'],
): readonly TicketEvent[] {
  const reopens = isDone({ phase: step.fromPhase }) && !isDone(step);
  const isBehind = step.phase === 'closed' || !isDone(before);
  const owes = owedObligations(report.obligations).length > 0;
  const mayTake = report.phase !== 'closed' && isBehind && !reopens && !(isDone(step) && owes);
  if (!mayTake || step.phase === 'waiting-citizen' || step.to === report.state) return [];
  const { state: from, phase: fromPhase, cycle } = report;
  const moved: TicketEvent = { type: 'ticket.moved', facts: { ...step, from, fromPhase, cycle } };
  return step.phase === 'closed' ? [...givenUpAtClosing(report.obligations), moved] : [moved];
}
