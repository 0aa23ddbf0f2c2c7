import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { DeskCounts } from '../api/model.js';
import { countsQuery, useDesk, useOfficer } from '../api/queries.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { useRunning } from '../conversations/conversation-queries.js';
import { approvesDrafts, tendsQueues, worksOnCases } from '../session/duties.js';
import { useStuck } from '../stuck/use-stuck.js';
import { useDeskLocation, type View, views } from './desk-location.js';

/** The lists with what is in each, and the desk's hours. */
export function Views() {
  const words = useWords();
  const label = useLabel();
  const place = useDeskLocation();
  const { hours } = useDesk();
  const { data } = useQuery(countsQuery);
  const approves = approvesDrafts(useOfficer());
  const list = useRef<HTMLUListElement>(null);
  const isCounted = !useStuck().isLoading && data !== undefined;
  const current = currentView(place);

  // On a phone the lists stand in a row that is wider than the screen.
  useEffect(() => {
    const link = isCounted && list.current?.querySelector(`[data-view="${current}"]`);
    if (link) link.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current, isCounted]);

  return (
    <nav className="views" aria-label={words.views.label}>
      <ul ref={list}>
        {views
          .filter((view) => view !== 'approval' || approves)
          .map((view) => (
            <li key={view}>
              <Link
                href={place.viewAddress(view)}
                className="view-link"
                aria-current={view === current ? 'page' : undefined}
                data-view={view}
              >
                {words.views[view]}
                {data && <Count view={view} counts={data} />}
              </Link>
            </li>
          ))}
        <ConversationsLink />
        <li>
          <Link
            href={place.recapAddress}
            className="view-link"
            aria-current={place.isRecap ? 'page' : undefined}
            data-view="recap"
          >
            {words.recap.short}
          </Link>
        </li>
        <StuckLink />
      </ul>
      <span className="hours" data-open={hours.open}>
        {label(hours.text)}
      </span>
    </nav>
  );
}

function currentView({
  isConversations,
  isRecap,
  isStuck,
  view,
}: ReturnType<typeof useDeskLocation>): string {
  if (isStuck) return 'stuck';
  if (isConversations) return 'conversations';
  return isRecap ? 'recap' : view;
}

/** The way to running chats, for those who may read what citizens say. */
function ConversationsLink() {
  const { conversations } = useWords();
  const place = useDeskLocation();
  const { data } = useRunning();
  if (!worksOnCases(useOfficer())) return null;
  return (
    <li>
      <Link
        href={place.conversationsAddress}
        className="view-link"
        aria-current={place.isConversations ? 'page' : undefined}
        data-view="conversations"
      >
        {conversations.title}
        {data && <span className="count">{data.length}</span>}
      </Link>
    </li>
  );
}

/** The way to stuck messages, for who looks after them; counts only when there are any. */
function StuckLink() {
  const { stuck } = useWords();
  const place = useDeskLocation();
  const { data } = useStuck();
  if (!tendsQueues(useOfficer())) return null;
  const count = data ? data.inbox.length + data.outbox.length : 0;
  return (
    <li>
      <Link
        href={place.stuckAddress}
        className="view-link"
        aria-current={place.isStuck ? 'page' : undefined}
        data-view="stuck"
      >
        {stuck.title}
        {count > 0 && <span className="count stuck-count">{count}</span>}
      </Link>
    </li>
  );
}

function Count({ view, counts }: { readonly view: View; readonly counts: DeskCounts }) {
  const value = {
    all: counts.open ?? openCount(counts),
    mine: counts.mine,
    team: counts.team,
    owed: counts.owed,
    calls: counts.calls,
    approval: counts.approval ?? undefined,
    late: counts.late,
    closed: undefined,
  }[view];
  return value === undefined ? null : <span className="count">{value}</span>;
}

/** Everything that is not closed. */
function openCount({ byPhase }: DeskCounts): number {
  return Object.entries(byPhase).reduce(
    (sum, [phase, count]) => (phase === 'closed' ? sum : sum + count),
    0,
  );
}
