import './search.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Search, SearchX } from 'lucide-react';
import { useEffect } from 'react';
import { ApiError } from '../api/api-error.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { ListPane } from '../queue/list-pane.js';
import { QueueRow } from '../queue/queue-row.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { NothingHere } from '../shell/nothing-here.js';
import { useNow } from '../time/clock.js';
import { SearchNotes } from './search-notes.js';
import { type Sought, searchQuery } from './search-query.js';

/** What a search found: alone, or beside one of its cases. */
export function SearchList() {
  const { search } = useWords();
  const { sought } = useDeskLocation();
  if (sought) return <FoundList sought={sought} />;
  return (
    <main className="queue" id="queue" tabIndex={-1}>
      <div className="queue-head">
        <h1>{search.title}</h1>
      </div>
      <NothingHere icon={Search} title={search.begin} help={search.beginHelp} />
    </main>
  );
}

function FoundList({ sought }: { readonly sought: Sought }) {
  const { search } = useWords();
  const label = useLabel();
  const place = useDeskLocation();
  const { caseId } = place;
  const now = useNow();
  const list = useInfiniteQuery(searchQuery(sought));
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const [first] = pages;
  const last = pages.at(-1);
  const { error } = list;
  const isRefused = error instanceof ApiError && error.status < 500;
  const refusal =
    isRefused && error.status !== 422 && error.words ? label(error.words) : search.unread;

  // From the field to what it found: `j` leads on from there.
  useEffect(() => {
    if (!caseId) document.querySelector<HTMLElement>('#queue')?.focus();
  }, [sought.at, caseId]);

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
          <SearchNotes
            page={{ ...last, searched: first.searched }}
            count={items.length}
            onPeople={() => place.search(sought.text, true)}
          />
        )
      }
      list={list}
      isEmpty={items.length === 0}
      empty={<NothingHere icon={SearchX} title={search.nothing} help={search.nothingHelp} />}
      failed={
        isRefused ? (
          <NothingHere icon={SearchX} title={refusal} help={search.beginHelp} role="alert" />
        ) : (
          <LoadFailed onRetry={() => void list.refetch()} />
        )
      }
    >
      <ul>
        {items.map((item) => (
          <li key={item.ticket.id}>
            <QueueRow item={item} now={now} />
          </li>
        ))}
      </ul>
    </ListPane>
  );
}
