import { useOfficer } from '../api/queries.js';
import '../merged-tickets/merged-tickets.css';
import { useQuery } from '@tanstack/react-query';
import { UserCheck } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { callerQuery, type FoundPerson } from '../people/caller-query.js';
import { useDebounced } from '../shell/use-debounced.js';
import { NamedTicket } from '../ticket/linked-ticket.js';
import { isHidden, type TicketDraft } from './new-ticket-draft.js';

interface KnownCallerProps {
  readonly draft: TicketDraft;
  readonly onChange: (changes: Partial<TicketDraft>) => void;
}

/** Minimum number of digits for a lookup. */
const minDigits = 9;

/** Possible callers, by their number: the officer asks and confirms. Empty when the reporter stays hidden. */
export function KnownCaller({ draft, onChange }: KnownCallerProps) {
  const { similar } = useCatalogue('ticket');
  const phone = useDebounced(draft.phone.trim());
  const { hasPlugin } = useOfficer();
  const isAsked =
    hasPlugin('parties') && !isHidden(draft) && phone.replace(/\D/g, '').length >= minDigits;
  const { data } = useQuery({ ...callerQuery(phone), enabled: isAsked });
  if (!isAsked || phone !== draft.phone.trim()) return null;
  if (draft.known) {
    return (
      <p className="known-caller" role="status">
        <UserCheck aria-hidden="true" />
        {similar.callerKnown(draft.known.name)}
        <Button className="button small quiet" onPress={() => onChange({ known: null })}>
          {similar.callerNot}
        </Button>
      </p>
    );
  }
  const items = data ?? [];
  if (items.length === 0) return null;
  return (
    <section className="callers" aria-live="polite" aria-label={similar.callerTitle}>
      <h2>{similar.callerTitle}</h2>
      <p className="muted">{similar.callerHelp}</p>
      <ul className="case-list">
        {items.map((found) => (
          <Caller key={found.person.id} found={found} draft={draft} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
}

function Caller({
  found: { cases, certainty, person },
  draft,
  onChange,
}: KnownCallerProps & { readonly found: FoundPerson }) {
  const { people, similar } = useCatalogue('tools', 'ticket');
  const name = person.name ?? people.unnamed;
  return (
    <li>
      <span>
        <strong>{name}</strong> <span className="muted">{people[certainty]}</span>
      </span>
      {cases.length > 0 && <span className="muted">{similar.callerReported}</span>}
      {cases.map((each) => (
        <NamedTicket key={each.id} {...each} />
      ))}
      <Button
        className="button small"
        aria-label={`${similar.callerIs}: ${name}`}
        onPress={() =>
          onChange({ known: { id: person.id, name }, ...(!draft.name.trim() && { name }) })
        }
      >
        {similar.callerIs}
      </Button>
    </li>
  );
}
