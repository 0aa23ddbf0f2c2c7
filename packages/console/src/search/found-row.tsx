import { useQuery } from '@tanstack/react-query';
import type { TicketDetail, TicketListItem } from '../api/model.js';
import { ticketQuery } from '../api/queries.js';
import { nextClock } from '../clocks/next-clock.js';
import { QueueRow } from '../queue/queue-row.js';

interface FoundRowProps {
  readonly item: TicketListItem;
  readonly now: number;
}

/**
 * A search result, updated with the open ticket next to it. The search is not repeated: a search for people would be
 * logged twice, and a ticket that was just answered would change its position.
 */
export function FoundRow({ item, now }: FoundRowProps) {
  const { data } = useQuery({ ...ticketQuery(item.ticket.id), enabled: false });
  return <QueueRow item={data ? asItStands(item, data) : item} now={now} hasNumber />;
}

/** The row of a ticket in its current state. */
function asItStands(item: TicketListItem, view: TicketDetail): TicketListItem {
  const { subject, ticket } = view;
  if (ticket.version <= item.ticket.version) return item;
  const next = nextClock(view);
  return {
    ...item,
    ticket,
    subject,
    dueAt: next?.dueAt ?? null,
    remaining: next?.remaining ?? null,
  };
}
