import './linked-ticket.css';
import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { Link } from 'wouter';
import type { TicketName } from '../api/model.js';
import { ticketQuery } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** Another ticket by its id, as far as this officer may see it. */
export function LinkedTicket({ id }: { readonly id: string }) {
  const { context, desk } = useCatalogue('ticket');
  const { data, isError } = useQuery(ticketQuery(id));
  if (isError) return <span>{context.linkHidden}</span>;
  if (!data) return <span className="muted">{desk.loading}</span>;
  return <NamedTicket id={id} number={data.ticket.number} subject={data.subject} />;
}

/** The link to another ticket: its number and its subject. */
export function NamedTicket({ id, number, subject }: TicketName) {
  const { queue } = useCatalogue();
  const place = useDeskLocation();
  return (
    <Link href={place.ticketAddress(id)} className="linked-case">
      <Link2 aria-hidden="true" />
      <span>
        {number}
        <span className="linked-subject">{subject ?? queue.hidden}</span>
      </span>
    </Link>
  );
}
