import './search.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Search, SearchX } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { ApiError } from '../api/api-error.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { ListPane } from '../queue/list-pane.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { EmptyState } from '../shell/empty-state.js';
import { LoadFailed } from '../shell/load-failed.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { FoundRow } from './found-row.js';
import { type SearchRequest, searchQuery } from './search-query.js';
import { SearchSummary } from './search-summary.js';

const minuteMs = 60_000;

/** The search results: alone, or next to one of the tickets. */
export function SearchList() {
  const { search } = useCatalogue('tools');
  const { sought } = useDeskLocation();
  if (sought) return <FoundList sought={sought} />;
  return (
    <main className="queue" id="queue" tabIndex={-1}>
      <div className="queue-head">
        <h1>{search.title}</h1>
      </div>
      <EmptyState icon={Search} title={search.begin} help={search.beginHelp} />
    </main>
  );
}

function FoundList({ sought }: { readonly sought: SearchRequest }) {
  const { search } = useCatalogue('tools');
  const place = useDeskLocation();
  const { ticketId } = place;
  const now = useNow();
  const list = useInfiniteQuery(searchQuery(sought));
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const [first] = pages;
  const last = pages.at(-1);
  const { error } = list;

  // Moves the focus from the field to the results, so that `j` continues there; before they are painted, since an
  // officer who sees them and presses `j` would otherwise still type, or lose the row again.
  useLayoutEffect(() => {
    if (!ticketId) document.querySelector<HTMLElement>('#queue')?.focus();
  }, [sought.at, ticketId]);

  return (
    <ListPane
      className="queue"
      label={search.title}
      head={
        <div className="queue-head">
          <h1>{search.title}</h1>
        </div>
      }
      lead={
        first &&
        last && (
          <SearchSummary
            page={{ ...last, searched: first.searched }}
            text={sought.text}
            count={items.length}
            onPeople={() => place.search(sought.text, true)}
          />
        )
      }
      list={list}
      isEmpty={items.length === 0}
      empty={<EmptyState icon={SearchX} title={search.nothing} help={search.nothingHelp} />}
      failed={
        error instanceof ApiError && error.status < 500 ? (
          <Refused refusal={error} />
        ) : (
          <LoadFailed onRetry={() => void list.refetch()} />
        )
      }
    >
      <ul>
        {items.map((item) => (
          <li key={item.ticket.id}>
            <FoundRow item={item} now={now} />
          </li>
        ))}
      </ul>
    </ListPane>
  );
}

/** Why the search was refused, and what to do: another text, or the same one later. */
function Refused({ refusal }: { readonly refusal: ApiError }) {
  const { search } = useCatalogue('tools');
  const label = useLabel();
  const dates = useDates();
  const { retryAt, status, text: catalogue } = refusal;
  if (status === 429 && retryAt !== null) {
    const time = dates.time(Math.ceil(retryAt / minuteMs) * minuteMs);
    return (
      <EmptyState icon={SearchX} title={search.tooOften} help={search.againAt(time)} role="alert" />
    );
  }
  const title = status !== 422 && catalogue ? label(catalogue) : search.unread;
  return <EmptyState icon={SearchX} title={title} help={search.beginHelp} role="alert" />;
}
