import { systemPrincipal, type Ticket } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import { mayBeNotified } from './may-be-notified.js';
import type { Parts } from './parts.js';
import { type NotificationReceiver, notificationKinds, type WaitingKind } from './receiver.js';
import type { Waiting } from './waiting.js';

/** The part of a ticket that a notification may contain. */
export type TicketSnapshot = Pick<Ticket, 'id' | 'number' | 'kind' | 'category' | 'team'>;

/** One ticket in a notification. */
export interface NotificationEntry {
  readonly kind: WaitingKind;
  readonly ticket: TicketSnapshot;
  /** Metric of the deadline; null when it is the ticket's next one. */
  readonly metric: string | null;
  /** Epoch ms; null when no clock runs. */
  readonly dueAt: number | null;
}

/** The part of a ticket that may be sent: as listeners see it. */
export function ticketSnapshot(
  { tickets }: Pick<PluginContext, 'tickets'>,
  ticket: Ticket,
): TicketSnapshot {
  const { id, number, kind, category, team } = tickets.follow(null, ticket).ticket(ticket);
  return { id, number, kind, category, team };
}

/**
 * The entries of waiting notifications that are still relevant, most urgent first, each ticket once. Matters that have
 * been handled since, and tickets that the receiver may no longer see, are left out.
 */
export async function entriesFor(
  { context, office }: Parts,
  receiver: NotificationReceiver,
  waiting: readonly Waiting[],
): Promise<readonly NotificationEntry[]> {
  const ids = [...new Set(waiting.map(({ ticketId }) => ticketId))];
  const found = await Promise.all(ids.map((id) => context.tickets.visible(id, systemPrincipal)));
  const tickets = new Map(found.map((stored) => [stored.ticket.id, stored]));
  const lines = waiting.flatMap(({ deadline, kind, ticketId }): readonly NotificationEntry[] => {
    const stored = tickets.get(ticketId);
    if (!stored || !mayBeNotified(office, context, receiver, stored.ticket)) return [];
    if (!isStillNews(office, receiver, kind, stored.ticket)) return [];
    const ticket = ticketSnapshot(context, stored.ticket);
    const dueAt = deadline ? deadline.dueAt : stored.dueAt;
    return [{ kind, ticket, metric: deadline?.metric ?? null, dueAt }];
  });
  const pressing = lines.toSorted((a, b) => placeOf(a) - placeOf(b));
  const isFirst = ({ ticket }: NotificationEntry, place: number) =>
    pressing.findIndex((line) => line.ticket.id === ticket.id) === place;
  return pressing.filter(isFirst);
}

function placeOf({ kind }: NotificationEntry): number {
  return notificationKinds.indexOf(kind);
}

function isStillNews(
  office: Parts['office'],
  receiver: NotificationReceiver,
  kind: WaitingKind,
  { assignee, draft, leadId, phase, team }: Ticket,
): boolean {
  const handler = office.handler({ assignee });
  if (phase === 'closed' || leadId !== null) return false;
  if (kind === 'breached') return true;
  if (kind === 'due') return phase !== 'answered';
  if (kind === 'approval') return draft?.status === 'submitted' && draft.author !== receiver.id;
  if (kind === 'returned') return draft?.status === 'returned' && draft.author === receiver.id;
  if (kind === 'unplaced') return assignee === null && team === null;
  if (kind === 'reopened' && phase === 'answered') return false;
  if (kind === 'assigned' || (handler && (kind === 'reopened' || kind === 'news'))) {
    return assignee === receiver.id;
  }
  const own = receiver.kind === 'unit' ? receiver.id : office.officer(receiver.id)?.unit;
  return !handler && team === own;
}
