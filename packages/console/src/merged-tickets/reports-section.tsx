import './merged-tickets.css';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Split } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { TicketDetail, TicketListItem } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { usePending } from '../commands/pending.js';
import { LinkedTicket, NamedTicket } from '../ticket/linked-ticket.js';
import { useNames } from '../ticket/use-names.js';
import { reportsQuery } from './merged-ticket-queries.js';
import { useMergeCommands } from './use-merge-commands.js';

/** Number of reports listed at first, so that the clocks and people below stay visible. */
const shownFirst = 6;

/** The reports merged with this one; each can be split off again. */
export function ReportsSection({ view }: { readonly view: TicketDetail }) {
  const { leadId, reports } = view.ticket;
  if (leadId) return <Following view={view} leadId={leadId} />;
  return reports.length > 0 ? <Leading view={view} /> : null;
}

function Following({ view, leadId }: { readonly view: TicketDetail; readonly leadId: string }) {
  const { similar } = useCatalogue('ticket');
  const commands = useMergeCommands();
  const { data } = useQuery(reportsQuery(view.ticket.id));
  const others = data?.items ?? [];
  const lead = others.find(({ ticket }) => ticket.leadId === null)?.ticket.id ?? leadId;
  const besides = others.filter(({ ticket }) => ticket.id !== lead).length;
  return (
    <section className="reports" data-testid="following">
      <h2>{similar.together}</h2>
      <p className="muted">{similar.follow}</p>
      <LinkedTicket id={lead} />
      {besides > 0 && <p className="muted">{similar.others(besides)}</p>}
      {view.may.includes('merge') && (
        <Button
          className="button quiet inline screen-only"
          onPress={() => commands.split(view.ticket)}
        >
          <Split aria-hidden="true" />
          {similar.splitThis}
        </Button>
      )}
    </section>
  );
}

function Leading({ view }: { readonly view: TicketDetail }) {
  const { similar } = useCatalogue('ticket');
  const { id, reports } = view.ticket;
  const { data } = useQuery(reportsQuery(id));
  const [isOpen, setOpen] = useState(false);
  const items = data?.items ?? [];
  const shown = isOpen ? items : items.slice(0, shownFirst);
  const hidden = reports.length - items.filter(({ ticket }) => ticket.leadId === id).length;
  return (
    <section className="reports" data-testid="reports">
      <h2>{similar.reports(Math.max(items.length, reports.length))}</h2>
      <ul className="case-list">
        {shown.map((item) => (
          <Report key={item.ticket.id} item={item} maySplit={view.may.includes('merge')} />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button className="button quiet inline screen-only" onPress={() => setOpen(true)}>
          <ChevronDown aria-hidden="true" />
          {similar.showAll}
        </Button>
      )}
      {data && hidden > 0 && <p className="muted">{similar.hiddenReports(hidden)}</p>}
    </section>
  );
}

interface ReportProps {
  readonly item: TicketListItem;
  readonly maySplit: boolean;
}

function Report({ item, maySplit }: ReportProps) {
  const { similar } = useCatalogue('ticket');
  const who = useNames();
  const commands = useMergeCommands();
  const pending = usePending();
  const { ticket, subject } = item;
  const isLeaving = pending.some(
    ({ command }) => command.ticketId === ticket.id && command.name === 'split',
  );
  const isOwed = ticket.obligations.some(({ status }) => status === 'owed');
  const state = isOwed ? similar.waits : who.state(ticket.state);
  return (
    <li className="report">
      <NamedTicket id={ticket.id} number={ticket.number} subject={subject} />
      <span className="muted">{isLeaving ? similar.splitting : state}</span>
      {maySplit && !isLeaving && (
        <Button
          className="button small quiet screen-only"
          aria-label={similar.splitOne(ticket.number)}
          onPress={() => commands.split(ticket)}
        >
          <Split aria-hidden="true" />
          {similar.split}
        </Button>
      )}
    </li>
  );
}
