import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { Button } from '../shell/button.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { screen } from '../shell/screen.js';
import { moveFocus } from './move-focus.js';
import { QueueEmpty } from './queue-empty.js';
import { QueueSkeleton } from './queue-skeleton.js';

// Keeps the rows where they are while the filters are loaded.
const QueueFilters = screen(async () => (await import('./queue-filters.js')).QueueFilters, {
  waiting: <div className="queue-head" />,
});

interface ListPaneProps {
  readonly className: string;
  /** The query of the rows, page by page. */
  readonly list: UseInfiniteQueryResult;
  readonly isEmpty: boolean;
  /** The accessible name of the pane. Default: the name of the view. */
  readonly label?: string;
  /** Its heading. Default: the heading of the view, with its filters. */
  readonly head?: ReactNode;
  /** An introduction to the list. */
  readonly lead?: ReactNode;
  /** Shown when the list is empty. */
  readonly empty?: ReactNode;
  /** Shown when it could not be read. */
  readonly failed?: ReactNode;
  readonly children: ReactNode;
}

/** The pane of a list: filters, rows, a placeholder without rows, and a button for more. */
export function ListPane(props: ListPaneProps) {
  const catalogue = useCatalogue();
  const place = useDeskLocation();
  const { children, className, isEmpty, label, lead, list } = props;
  const { head = <QueueFilters />, empty = <QueueEmpty /> } = props;
  const { failed = <LoadFailed onRetry={() => void list.refetch()} /> } = props;
  useFocusOfClosed(place);
  useShortcuts({ j: () => moveFocus(1), k: () => moveFocus(-1) });
  return (
    <section
      className={className}
      id="queue"
      role={place.ticketId || place.isNew ? 'region' : 'main'}
      aria-label={label ?? catalogue.views[place.view]}
      tabIndex={-1}
    >
      {head}
      {lead}
      {list.isPending && <QueueSkeleton />}
      {list.isError && failed}
      {list.isSuccess && isEmpty && empty}
      {children}
      {list.hasNextPage && (
        <Button
          className="button more"
          isDisabled={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        >
          {catalogue.queue.more}
        </Button>
      )}
    </section>
  );
}

/** Gives the focus back to the row of the ticket that was open, so that the keyboard goes on from there. */
function useFocusOfClosed({ isNew, ticketId }: ReturnType<typeof useDeskLocation>): void {
  const open = useRef(ticketId);
  useEffect(() => {
    const closed = open.current;
    open.current = ticketId;
    if (closed === null || ticketId !== null || isNew) return;
    const list = document.querySelector<HTMLElement>('#queue');
    const row = list?.querySelector<HTMLElement>(`[href*="/kasus/${CSS.escape(closed)}"]`);
    (row ?? list)?.focus();
  }, [isNew, ticketId]);
}
