import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { DeskCounts } from '../api/model.js';
import { countsQuery, useDesk, useOfficer } from '../api/queries.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { useRunning } from '../conversations/conversation-queries.js';
import { approvesDrafts, connectsPrograms, tendsQueues, worksOnCases } from '../session/duties.js';
import { useStuck } from '../stuck/use-stuck.js';
import { useWebhooks } from '../webhooks/use-webhooks.js';
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
            <ViewLink key={view} view={view} href={place.viewAddress(view)}>
              {words.views[view]}
              {data && <Count view={view} counts={data} />}
            </ViewLink>
          ))}
        <ConversationsLink />
        <GapsLink />
        <ArticlesLink />
        <FactsLink />
        <ViewLink view="regions" href={place.regionsAddress}>
          {words.regions.short}
        </ViewLink>
        <ViewLink view="recap" href={place.recapAddress}>
          {words.recap.short}
        </ViewLink>
        <StuckLink />
        <WebhooksLink />
      </ul>
      <span className="hours" data-open={hours.open}>
        {label(hours.text)}
      </span>
    </nav>
  );
}

interface ViewLinkProps {
  readonly view: string;
  readonly href: string;
  readonly children: ReactNode;
}

function ViewLink({ view, href, children }: ViewLinkProps) {
  const current = currentView(useDeskLocation());
  return (
    <li>
      <Link
        href={href}
        className="view-link"
        aria-current={view === current ? 'page' : undefined}
        data-view={view}
      >
        {children}
      </Link>
    </li>
  );
}

function currentView({
  isArticles,
  isConversations,
  isFacts,
  isGaps,
  isRecap,
  isRegions,
  isStuck,
  isWebhooks,
  protectionCase,
  view,
}: ReturnType<typeof useDeskLocation>): string {
  if (protectionCase) return 'none';
  if (isStuck) return 'stuck';
  if (isWebhooks) return 'webhooks';
  if (isConversations) return 'conversations';
  if (isGaps) return 'gaps';
  if (isArticles) return 'articles';
  if (isFacts) return 'facts';
  if (isRegions) return 'regions';
  return isRecap ? 'recap' : view;
}

/** The way to running chats, for those who may read what citizens say. */
function ConversationsLink() {
  const { conversations } = useWords();
  const place = useDeskLocation();
  const { data } = useRunning();
  if (!worksOnCases(useOfficer())) return null;
  return (
    <ViewLink view="conversations" href={place.conversationsAddress}>
      {conversations.title}
      {data && <span className="count">{data.length}</span>}
    </ViewLink>
  );
}

/** The way to what the bot could not answer, for those who answer it. */
function GapsLink() {
  const { gaps } = useWords();
  const place = useDeskLocation();
  if (!worksOnCases(useOfficer())) return null;
  return (
    <ViewLink view="gaps" href={place.gapsAddress}>
      {gaps.short}
    </ViewLink>
  );
}

/** The way to what the bot answers with, for those who write it. */
function ArticlesLink() {
  const { articles } = useWords();
  const place = useDeskLocation();
  if (!worksOnCases(useOfficer())) return null;
  return (
    <ViewLink view="articles" href={place.articlesAddress}>
      {articles.short}
    </ViewLink>
  );
}

/** The way to what is said about cooperatives, for those who look whether it is so. */
function FactsLink() {
  const { cooperativeFacts: facts } = useWords();
  const place = useDeskLocation();
  if (!worksOnCases(useOfficer())) return null;
  return (
    <ViewLink view="facts" href={place.factsAddress}>
      {facts.short}
    </ViewLink>
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
    <ViewLink view="stuck" href={place.stuckAddress}>
      {stuck.title}
      {count > 0 && <span className="count stuck-count">{count}</span>}
    </ViewLink>
  );
}

/** The way to programs that are told; counts those that do not take it. */
function WebhooksLink() {
  const { webhooks } = useWords();
  const place = useDeskLocation();
  const { data } = useWebhooks();
  if (!connectsPrograms(useOfficer())) return null;
  const count = data?.items.filter(({ health }) => health.state === 'broken').length ?? 0;
  return (
    <ViewLink view="webhooks" href={place.webhooksAddress}>
      {webhooks.title}
      {count > 0 && <span className="count stuck-count">{count}</span>}
    </ViewLink>
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
