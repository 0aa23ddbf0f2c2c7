import '../merged-tickets/merged-tickets.css';
import './queue.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TicketListItem } from '../api/model.js';
import { queueCountQuery, queueQuery, useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { serverNow } from '../time/clock.js';
import { type DueGroup, dueGroupEnd, dueGroupOf, dueGroups } from '../time/due-group.js';
import { msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { ListPane } from './list-pane.js';
import { QueueRow } from './queue-row.js';

/** The list of tickets, by deadline. */
export function Queue() {
  const catalogue = useCatalogue();
  const dates = useDates();
  const place = useDeskLocation();
  const now = useNow();
  const officer = useOfficer();
  const { officers } = useDesk();
  const by = { officer, officers };
  const list = useInfiniteQuery(queueQuery(place.listQuery, by));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const groups = groupByDue(items, (item) => dueGroupOf(item, now, dates));
  // The last group may continue on the next page, so its size is requested.
  const [cut] = (list.hasNextPage && groups.at(-1)) || [];
  const endOfCut = () => dueGroupEnd(cut ?? 'none', serverNow(), dates);
  const upToCut = useQuery({
    ...queueCountQuery(place.listQuery, by, cut ?? 'none', endOfCut),
    enabled: cut !== undefined && cut !== 'urgent',
  });
  const countOf = (group: DueGroup, members: readonly TicketListItem[]): number | null => {
    if (group !== cut) return members.length;
    const count = upToCut.data?.count ?? null;
    if (count === null) return null;
    // Urgent tickets come before all others, regardless of their deadline.
    const end = endOfCut();
    const isCounted = ({ dueAt }: TicketListItem) =>
      end === null || (dueAt !== null && msOf(dueAt) < end);
    const before = items.filter((item) => !members.includes(item) && isCounted(item));
    return Math.max(members.length, count - before.length);
  };

  // The open ticket stays visible when the officer comes back to the list.
  useEffect(() => {
    if (!place.ticketId) return;
    document.querySelector('.queue-row[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place.ticketId]);

  return (
    <ListPane className="queue" list={list} isEmpty={items.length === 0}>
      {groups.map(([group, members]) => (
        <section key={group} className="due-group" data-group={group}>
          <h2>
            {place.filter('phase') === 'closed'
              ? catalogue.phases.closed
              : catalogue.queue.groups[group]}
            <GroupCount count={countOf(group, members)} />
          </h2>
          <ul>
            {members.map((item) => (
              <li key={item.ticket.id}>
                <QueueRow item={item} now={now} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListPane>
  );
}

/** The size of a group, as far as it is known. */
function GroupCount({ count }: { readonly count: number | null }) {
  return count !== null && <span className="count">{count}</span>;
}

function groupByDue(
  items: readonly TicketListItem[],
  groupOf: (item: TicketListItem) => DueGroup,
): readonly (readonly [DueGroup, readonly TicketListItem[]])[] {
  const members = Map.groupBy(items, groupOf);
  return dueGroups.flatMap((group) => {
    const found = members.get(group);
    return found ? [[group, found] as const] : [];
  });
}
