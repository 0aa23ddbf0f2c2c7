import type { NotedChange } from '../runtime/notice-room.js';
import type { RecordedEvent } from '../ticket/events.js';
import type { NoticeKind, NoticeReceiver } from './receiver.js';
import type { Staff } from './staff.js';

/** Who is to be told of an event, before anybody asks whether he may know. */
export interface Told {
  readonly receiver: NoticeReceiver;
  readonly kind: NoticeKind;
  readonly event: RecordedEvent;
}

const officer = (id: string): NoticeReceiver => ({ kind: 'officer', id });
const unit = (id: string): NoticeReceiver => ({ kind: 'unit', id });

/**
 * Whom a change of a case is news for. Nobody is told what he did himself; of a report that joined a case
 * its lead tells, and of a closed case nobody.
 */
export function audienceOf(staff: Staff, change: NotedChange): readonly Told[] {
  const { phase, leadId } = change.ticket;
  if (phase === 'closed' || leadId !== null) return [];
  return [...arrivals(staff, change), ...deadlines(staff, change)];
}

function arrivals(staff: Staff, { before, ticket, events }: NotedChange): readonly Told[] {
  const { assignee, team } = ticket;
  const event = events.findLast(({ type }) => type === 'ticket.assigned');
  if (!event) return [];
  if (assignee !== null) {
    const isNews = assignee !== before?.assignee && assignee !== event.actor.id;
    return isNews ? [{ kind: 'assigned', receiver: officer(assignee), event }] : [];
  }
  const isThere = before !== null && before.team === team && before.assignee === null;
  if (team === null || isThere) return [];
  const kind = before === null ? 'new' : 'disposed';
  const members = (staff.definition.officers ?? []).filter(
    ({ id, unit }) => unit === team && id !== events[0]?.actor.id,
  );
  const receivers = [unit(team), ...members.map(({ id }) => officer(id))];
  return receivers.map((receiver) => ({ kind, receiver, event }));
}

function deadlines(staff: Staff, { ticket, events }: NotedChange): readonly Told[] {
  const { assignee, team } = ticket;
  return events.flatMap((event) => {
    if (event.type !== 'sla.warned' && event.type !== 'sla.breached') return [];
    const kind = event.type === 'sla.warned' ? 'due' : 'breached';
    const { to } = event.facts;
    const isForUnit = to === null && assignee === null && team !== null;
    const receivers = [
      ...(isForUnit ? [unit(team)] : []),
      ...staff.escalate(ticket, to).map(({ id }) => officer(id)),
    ];
    return receivers.map((receiver) => ({ kind, receiver, event }));
  });
}
