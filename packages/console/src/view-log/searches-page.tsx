import './searches.css';
import { useQuery } from '@tanstack/react-query';
import { UserSearch } from 'lucide-react';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { EmptyState } from '../shell/empty-state.js';
import { Page } from '../shell/page.js';
import { PageList } from '../shell/page-list.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';

/**
 * Searches for people: the officer, the kinds, the time, and the number of results; for officers who supervise the view
 * log.
 */
export function SearchesPage() {
  const { pages, searches } = useCatalogue('ticket');
  const answer = useQuery({
    queryKey: ['searches'],
    queryFn: () => desk.get('/views', { query: { searches: true, limit: 200 } }),
    staleTime: 0,
  });
  const items = answer.data?.items ?? [];
  return (
    <Page id="searches" answer={answer} title={pages.searches.title} lead={searches.lead}>
      {answer.data && items.length === 0 && (
        <EmptyState icon={UserSearch} title={searches.none} help={searches.noneHelp} />
      )}
      <PageList
        id="searches-latest"
        title={searches.latest}
        items={items}
        line={(record) => <SearchLine key={`${record.at}${record.actor.id}`} record={record} />}
      />
    </Page>
  );
}

function SearchLine({
  record: { actor, at, search },
}: {
  readonly record: Answered<'ViewRecord'>;
}) {
  const { searches } = useCatalogue('ticket');
  const who = useNames();
  const dates = useDates();
  if (search === null) return null;
  const { kinds, people, tickets } = search;
  return (
    <li className="search-line">
      <strong>{who.officer(actor.id)}</strong>
      <span>{searches.by(kinds.map((kind) => searches.kinds[kind]).join(', '))}</span>
      <span>{people === null ? searches.tickets(tickets.length) : searches.people(people)}</span>
      <time className="muted" dateTime={at}>
        {dates.full(at)}
      </time>
    </li>
  );
}
