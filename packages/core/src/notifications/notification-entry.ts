import { listenerViewer } from '../runtime/record/publish.js';
import type { Runtime } from '../runtime/runtime.js';
import type { WaitingNotification } from '../store/notifications.js';
import { shown } from '../ticket/privacy/shown.js';
import type { Ticket } from '../ticket/ticket.js';
import { type ChangeFacts, readFacts } from './change-facts.js';
import { mayBeNotified } from './may-be-notified.js';
import { type NotificationReceiver, notificationKinds } from './receiver.js';
import type { Staff } from './staff.js';

/** The part of a ticket that a notification may contain. */
export type TicketSnapshot = Pick<Ticket, 'id' | 'number' | 'kind' | 'category' | 'team'>;

/** One ticket in a notification. */
export interface NotificationEntry {
  readonly kind: ChangeFacts['kind'];
  readonly ticket: TicketSnapshot;
  /** Metric of the deadline; null when it is the ticket's next one. */
  readonly metric: string | null;
  /** Epoch ms; null when no clock runs. */
  readonly dueAt: number | null;
}

/** The part of a ticket that may be sent, by the same table as for listeners. */
export function ticketSnapshot(
  runtime: Pick<Runtime, 'masker' | 'model'>,
  ticket: Ticket,
): TicketSnapshot {
  const { id, number, kind, category, team } = shown(
    ticket,
    runtime.model.ticketTable,
    listenerViewer(runtime, ticket),
  );
  return { id, number, kind, category, team };
}

/**
 * The entries of waiting notifications that are still relevant, most urgent first, each ticket once. Matters that were
 * handled meanwhile, and tickets that the receiver may no longer know of, are left out.
 */
export async function entriesFor(
  runtime: Runtime,
  staff: Staff,
  receiver: NotificationReceiver,
  waiting: readonly WaitingNotification[],
): Promise<readonly NotificationEntry[]> {
  const ids = [...new Set(waiting.map(({ ticketId }) => ticketId))];
  const found = await Promise.all(ids.map((id) => runtime.store.readTicket(runtime.tenant, id)));
  const tickets = new Map(found.flatMap((each) => (each ? [[each.ticket.id, each] as const] : [])));
  const lines = waiting.flatMap((notice): readonly NotificationEntry[] => {
    const stored = tickets.get(notice.ticketId);
    const { kind, deadline } = readFacts(notice);
    if (!stored || !mayBeNotified(staff, runtime, receiver, stored.ticket)) return [];
    if (!isStillNews(staff, receiver, kind, stored.ticket)) return [];
    const ticket = ticketSnapshot(runtime, stored.ticket);
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
  staff: Staff,
  receiver: NotificationReceiver,
  kind: ChangeFacts['kind'],
  { assignee, draft, leadId, phase, team }: Ticket,
): boolean {
  const handler = staff.handler({ assignee });
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
  const own = receiver.kind === 'unit' ? receiver.id : staff.officer(receiver.id)?.unit;
  return !handler && team === own;
}
