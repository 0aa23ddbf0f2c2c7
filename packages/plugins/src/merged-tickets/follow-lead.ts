import type { Ticket } from '@aduan/core';
import type { MessageId } from '@aduan/core/plugin';
import {
  type EventFacts,
  type EventOf,
  givenUpAtClosing,
  isAnsweredInWriting,
  owedObligations,
  type TicketEvent,
} from '@aduan/core/ticket';
import { isWaiting } from './merge-obstacle.js';

/** Context for a report that follows its lead. */
export interface FollowContext {
  /** The report after events. */
  readonly fold: (events: readonly TicketEvent[]) => Ticket;
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
  const events: TicketEvent[] = [];
  const current = () => context.fold(events);
  for (const change of changes) {
    if (change.type === 'message.sent' && change.facts.purpose === 'answer') {
      events.push(...ownAnswer(current(), change, context));
    } else if (change.type === 'ticket.assigned' && isWaiting(report)) {
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
  const isDone = !isWaiting(step);
  const reopens = !isWaiting({ phase: step.fromPhase }) && !isDone;
  const isBehind = step.phase === 'closed' || isWaiting(before);
  const owes = owedObligations(report.obligations).length > 0;
  const mayTake = report.phase !== 'closed' && isBehind && !reopens && !(isDone && owes);
  if (!mayTake || step.phase === 'waiting-citizen' || step.to === report.state) return [];
  const { state: from, phase: fromPhase, cycle } = report;
  const moved: TicketEvent = { type: 'ticket.moved', facts: { ...step, from, fromPhase, cycle } };
  return step.phase === 'closed' ? [...givenUpAtClosing(report.obligations), moved] : [moved];
}
