import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { moveFocus } from './move-focus.js';
import { QueueEmpty } from './queue-empty.js';
import { QueueFilters } from './queue-filters.js';
import { QueueSkeleton } from './queue-skeleton.js';

interface ListPaneProps {
  readonly className: string;
  /** What the rows are read from, page by page. */
  readonly list: UseInfiniteQueryResult;
  readonly isEmpty: boolean;
  /** What the list is, in a sentence. */
  readonly lead?: string;
  readonly children: ReactNode;
}

/** The pane of a list: its filters, its rows, what stands there as long as there are none, and more of them. */
export function ListPane({ className, list, isEmpty, lead, children }: ListPaneProps) {
  const words = useWords();
  const place = useDeskLocation();
  useShortcuts({ j: () => moveFocus(1), k: () => moveFocus(-1) });
  return (
    <section
      className={className}
      id="queue"
      role={place.caseId || place.isNew ? 'region' : 'main'}
      aria-label={words.views[place.view]}
      tabIndex={-1}
    >
      <QueueFilters />
      {lead && <p className="queue-lead">{lead}</p>}
      {list.isPending && <QueueSkeleton />}
      {list.isError && <LoadFailed onRetry={() => void list.refetch()} />}
      {list.isSuccess && isEmpty && <QueueEmpty />}
      {children}
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
