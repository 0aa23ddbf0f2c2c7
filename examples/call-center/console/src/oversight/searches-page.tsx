import './searches.css';
import { useQuery } from '@tanstack/react-query';
import { UserSearch } from 'lucide-react';
import { get } from '../api/client.js';
import type { LookRecord } from '../api/model.js';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { NothingHere } from '../shell/nothing-here.js';
import { Page } from '../shell/page.js';
import { PageList } from '../shell/page-list.js';
import { useDates } from '../time/use-dates.js';

/** Who searched for people, for what kinds and when, and how many were found: for those who oversee who looked. */
export function SearchesPage() {
  const { searches } = useWords();
  const answer = useQuery({
    queryKey: ['searches'],
    queryFn: () => get<{ readonly items: readonly LookRecord[] }>('/looks/searches'),
    staleTime: 0,
  });
  const items = answer.data?.items ?? [];
  return (
    <Page id="searches" answer={answer} title={searches.title} lead={searches.lead}>
      {answer.data && items.length === 0 && (
        <NothingHere icon={UserSearch} title={searches.none} help={searches.noneHelp} />
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

function SearchLine({ record: { actor, at, search } }: { readonly record: LookRecord }) {
  const { searches } = useWords();
  const who = useWho();
  const dates = useDates();
  if (search === null) return null;
  const { kinds, people, tickets } = search;
  return (
    <li className="search-line">
      <strong>{who.officer(actor.id)}</strong>
      <span>{searches.by(kinds.map((kind) => searches.kinds[kind]).join(', '))}</span>
      <span>{people === null ? searches.tickets(tickets.length) : searches.people(people)}</span>
      <time className="muted" dateTime={new Date(at).toISOString()}>
        {dates.full(at)}
      </time>
    </li>
  );
}
