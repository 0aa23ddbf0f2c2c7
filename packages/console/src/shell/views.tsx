import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { countIn, useCounts, useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useRunning } from '../conversations/conversation-queries.js';
import { useDeadLetters } from '../dead-letters/use-dead-letters.js';
import { useWebhooks } from '../webhooks/use-webhooks.js';
import { useDeskLocation, type View, views } from './desk-location.js';
import { type PageName, pagesFor } from './pages.js';

type DeskCounts = NonNullable<ReturnType<typeof useCounts>['data']>;

/** The lists with their counts, and the desk's hours. */
export function Views() {
  const catalogue = useCatalogue();
  const label = useLabel();
  const place = useDeskLocation();
  const { hours } = useDesk();
  const { data } = useCounts();
  const officer = useOfficer();
  const approves = officer.may('approve');
  const list = useRef<HTMLUListElement>(null);
  const isCounted = !useDeadLetters().isLoading && data !== undefined;
  const current = currentView(place);

  // On a phone the lists form a row that is wider than the screen.
  useEffect(() => {
    const link = isCounted && list.current?.querySelector(`[data-view="${current}"]`);
    if (link) link.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current, isCounted]);

  return (
    <nav className="views" aria-label={catalogue.views.label}>
      <ul ref={list}>
        {views
          .filter((view) => view !== 'approval' || approves)
          .map((view) => (
            <ViewLink key={view} view={view} href={place.viewAddress(view)}>
              {catalogue.views[view]}
              {data && <ViewCount view={view} counts={data} />}
            </ViewLink>
          ))}
        {pagesFor(officer).map(({ name, texts: wordsOf }) => {
          const { short, title } = wordsOf(catalogue);
          const Count = pageCounts[name];
          return (
            <ViewLink key={name} view={name} href={place.pageAddress(name)}>
              {short ?? title}
              {Count && <Count />}
            </ViewLink>
          );
        })}
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

function currentView(place: ReturnType<typeof useDeskLocation>): string {
  return place.protectionTicket || place.isSearch ? 'none' : (place.page ?? place.view);
}

/** The counts of pages, for those that have one. */
const pageCounts: Readonly<Partial<Record<PageName, ComponentType>>> = {
  conversations: RunningCount,
  deadLetters: DeadLettersCount,
  webhooks: BrokenCount,
};

function RunningCount() {
  const { data } = useRunning();
  return data && <span className="count">{data.length}</span>;
}

function DeadLettersCount() {
  const { data } = useDeadLetters();
  return data && <Trouble count={data.items.length} />;
}

/** The number of failing webhook endpoints. */
function BrokenCount() {
  const { data } = useWebhooks();
  const broken = data?.items.filter(({ health }) => health.state === 'broken') ?? [];
  return <Trouble count={broken.length} />;
}

/** Shows a count only when it is not zero. */
function Trouble({ count }: { readonly count: number }) {
  return count > 0 && <span className="count trouble-count">{count}</span>;
}

function ViewCount({ view, counts }: { readonly view: View; readonly counts: DeskCounts }) {
  const counted = counts[view];
  const value = view === 'late' ? counts.all?.late : counted && countIn(counted);
  return value === undefined ? null : <span className="count">{value}</span>;
}
