import { useQuery } from '@tanstack/react-query';
import type { QueueItem, TicketDetail } from '../api/model.js';
import { ticketQuery } from '../api/queries.js';
import { nextClock } from '../clocks/next-clock.js';
import { QueueRow } from '../queue/queue-row.js';

interface FoundRowProps {
  readonly item: QueueItem;
  readonly now: number;
}

/**
 * What was found, as the case beside it stands. The search is not asked again: one for people would be on record twice,
 * and a case that was just answered would change its place.
 */
export function FoundRow({ item, now }: FoundRowProps) {
  const { data } = useQuery({ ...ticketQuery(item.ticket.id), enabled: false });
  return <QueueRow item={data ? asItStands(item, data) : item} now={now} />;
}

/** The line that a list would show of a case by now. */
function asItStands(item: QueueItem, view: TicketDetail): QueueItem {
  const { subject, ticket } = view;
  if (ticket.version <= item.ticket.version) return item;
  const { startedAt: _, ...found } = item;
  const next = nextClock(view);
  return {
    ...found,
    ticket,
    subject,
    dueAt: next?.dueAt ?? null,
    remaining: next?.remaining ?? null,
    ...(next && { startedAt: next.startedAt }),
  };
}
