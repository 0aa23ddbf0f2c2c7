import type { TicketId } from '@aduan/core';
import type { Follower, RecordedChange } from '@aduan/core/plugin';
import type { RecordedEvent } from '@aduan/core/ticket';
import { audienceOf } from './audience.js';
import { mayBeNotified } from './may-be-notified.js';
import type { Parts } from './parts.js';
import { type NotificationReceiver, receiverKey, type WaitingKind } from './receiver.js';

/** A notification that waits to be sent. The rest of it is read from the ticket then. */
export interface Waiting {
  readonly receiver: NotificationReceiver;
  readonly ticketId: TicketId;
  readonly kind: WaitingKind;
  /** Metric and time (epoch ms) of the deadline; for `due` and `breached`. */
  readonly deadline: { readonly metric: string; readonly dueAt: number } | null;
}

/** A waiting notification as it is written with the change. */
export interface WaitingWrite {
  /** Begins with the receiver, sorted by event. */
  readonly key: string;
  readonly value: Waiting;
  /** When the event happened, epoch ms. */
  readonly at: number;
}

/** The notifications of a change, for recipients who may know of the ticket at that time, each once. */
export function waitingFor(
  { context, office }: Parts,
  change: RecordedChange,
): readonly WaitingWrite[] {
  const { ticket } = change;
  const follower = context.tickets.follow(null, ticket);
  const notices = audienceOf(context, office, change)
    .filter(({ receiver }) => mayBeNotified(office, context, receiver, ticket))
    .map(({ receiver, kind, event }): WaitingWrite => {
      const deadline = deadlineOf(event, follower);
      const value = { receiver, ticketId: ticket.id, kind, deadline };
      return { key: `${receiverKey(receiver)}/${event.id}`, value, at: event.at };
    });
  return [...new Map(notices.map((notice) => [notice.key, notice])).values()];
}

function deadlineOf(event: RecordedEvent, follower: Follower): Waiting['deadline'] {
  if (event.type !== 'sla.warned' && event.type !== 'sla.breached') return null;
  const { metric, dueAt } = (follower.event(event)?.facts ?? {}) as Partial<typeof event.facts>;
  return metric === undefined || dueAt === undefined ? null : { metric, dueAt };
}
