import './calls.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { callsQuery } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { moveFocus } from '../queue/move-focus.js';
import { QueueEmpty } from '../queue/queue-empty.js';
import { QueueFilters } from '../queue/queue-filters.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { useNow } from '../time/clock.js';
import { CallRow } from './call-row.js';

/** The citizens who have to be called, by what is due next. */
export function CallList() {
  const words = useWords();
  const place = useDeskLocation();
  const now = useNow();
  const list = useInfiniteQuery(callsQuery(place.callQuery));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  useShortcuts({ j: () => moveFocus(1), k: () => moveFocus(-1) });

  return (
    <section
      className="queue calls"
      id="queue"
      role={place.caseId || place.isNew ? 'region' : 'main'}
      aria-label={words.views.calls}
      tabIndex={-1}
    >
      <QueueFilters />
      <p className="queue-lead">{words.calls.lead}</p>
      {list.isPending && <QueueSkeleton />}
      {list.isError && <LoadFailed onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <QueueEmpty />}
      <ul>
        {items.map((call) => (
          <CallRow key={call.ticket.id} call={call} now={now} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          className="button more"
          isDisabled={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        >
          {words.queue.more}
        </Button>
      )}
    </section>
  );
}
