import './view-log.css';
import { useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import type { TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';

/** The view log of a ticket, for officers who supervise it; read on request. */
export function ViewLogSection({ view }: { readonly view: TicketDetail }) {
  const { oversight } = useCatalogue('ticket');
  const [isOpen, setOpen] = useState(false);
  const { id } = view.ticket;
  const { data, isError } = useQuery({
    queryKey: ['views', id],
    queryFn: () => desk.get('/tickets/{id}/views', { path: { id } }),
    enabled: isOpen,
    staleTime: 0,
  });
  if (!useOfficer().may('read-view-log')) return null;
  return (
    <section className="looks screen-only">
      <h2>{oversight.whoLooked}</h2>
      {!isOpen && (
        <Button className="button quiet inline" onPress={() => setOpen(true)}>
          <Eye aria-hidden="true" />
          {oversight.showViews}
        </Button>
      )}
      {isError && <p className="muted">{oversight.failed}</p>}
      {data?.items.length === 0 && <p className="muted">{oversight.nobody}</p>}
      {data && data.items.length > 0 && (
        <ol>
          {data.items.toReversed().map((entry) => (
            <View
              key={`${entry.at}${entry.actor.id}${entry.fields.join()}${entry.ground}`}
              entry={entry}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function View({ entry }: { readonly entry: Answered<'ViewRecord'> }) {
  const { oversight } = useCatalogue('ticket');
  const who = useNames();
  const dates = useDates();
  const { actor, at, fields, ground } = entry;
  const reason = ground === null ? null : (oversight.groundNames[ground] ?? ground);
  return (
    <li>
      <strong>{who.officer(actor.id)}</strong>
      <time dateTime={at}>{dates.dateTime(at)}</time>
      <span className="muted">{fields.map((field) => oversight.fields[field]).join(', ')}</span>
      {reason && <span className="muted">{oversight.because(reason)}</span>}
    </li>
  );
}
