import './looks.css';
import { useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { get } from '../api/client.js';
import type { CaseView, LookRecord } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { overseesLooks } from '../session/duties.js';
import { useDates } from '../time/use-dates.js';

/** Who looked at a case, for those who oversee it; read when they ask for it. */
export function LooksSection({ view }: { readonly view: CaseView }) {
  const { oversight } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { id } = view.ticket;
  const { data, isError } = useQuery({
    queryKey: ['looks', id],
    queryFn: () => get<{ readonly looks: readonly LookRecord[] }>(`/tickets/${id}/looks`),
    enabled: isOpen,
    staleTime: 0,
  });
  if (!overseesLooks(useOfficer())) return null;
  return (
    <section className="looks screen-only">
      <h2>{oversight.whoLooked}</h2>
      {!isOpen && (
        <Button className="button quiet inline" onPress={() => setOpen(true)}>
          <Eye aria-hidden="true" />
          {oversight.showLooks}
        </Button>
      )}
      {isError && <p className="muted">{oversight.failed}</p>}
      {data?.looks.length === 0 && <p className="muted">{oversight.nobody}</p>}
      {data && data.looks.length > 0 && (
        <ol>
          {data.looks.toReversed().map((look) => (
            <Look
              key={`${look.at}${look.actor.id}${look.fields.join()}${look.ground}`}
              look={look}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Look({ look }: { readonly look: LookRecord }) {
  const { oversight } = useWords();
  const who = useWho();
  const dates = useDates();
  const { actor, at, fields, ground } = look;
  const reason = ground === null ? null : (oversight.groundNames[ground] ?? ground);
  return (
    <li>
      <strong>{who.officer(actor.id)}</strong>
      <time dateTime={new Date(at).toISOString()}>{dates.dateTime(at)}</time>
      <span className="muted">{fields.map((field) => oversight.fields[field]).join(', ')}</span>
      {reason && <span className="muted">{oversight.because(reason)}</span>}
    </li>
  );
}
