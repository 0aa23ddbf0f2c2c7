import '../cases/cases.css';
import './queue.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { QueueItem } from '../api/model.js';
import { queueQuery } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNow } from '../time/clock.js';
import { type DueGroup, dueGroupOf, dueGroups } from '../time/due-group.js';
import { useDates } from '../time/use-dates.js';
import { ListPane } from './list-pane.js';
import { QueueRow } from './queue-row.js';

/** The list of cases, by what is due next. */
export function Queue() {
  const words = useWords();
  const dates = useDates();
  const place = useDeskLocation();
  const now = useNow();
  const list = useInfiniteQuery(queueQuery(place.listQuery));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const groups = groupByDue(items, (item) => dueGroupOf(item, now, dates));

  // The open case stays in sight when the officer comes back to the list.
  useEffect(() => {
    if (!place.caseId) return;
    document.querySelector('.queue-row[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place.caseId]);

  return (
    <ListPane className="queue" list={list} isEmpty={items.length === 0}>
      {groups.map(([group, members]) => (
        <section key={group} className="due-group" data-group={group}>
          <h2>
            {place.view === 'closed' ? words.views.closed : words.queue.groups[group]}
            <span className="count">{members.length}</span>
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

function groupByDue(
  items: readonly QueueItem[],
  groupOf: (item: QueueItem) => DueGroup,
): readonly (readonly [DueGroup, readonly QueueItem[]])[] {
  const members = Map.groupBy(items, groupOf);
  return dueGroups.flatMap((group) => {
    const found = members.get(group);
    return found ? [[group, found] as const] : [];
  });
}
