import { useQuery } from '@tanstack/react-query';
import { Copy, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Ticket } from '../api/model.js';
import { ticketQuery } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useDates } from '../time/use-dates.js';

interface TicketReceiptProps {
  readonly ticket: Ticket;
  readonly pin: string;
  readonly onAnother: () => void;
}

/** The ticket number and PIN, large, for reading out; the PIN is shown only once. */
export function TicketReceipt({ ticket, pin, onAnother }: TicketReceiptProps) {
  const catalogue = useCatalogue('ticket');
  const form = catalogue.newTicket;
  const dates = useDates();
  const place = useDeskLocation();
  const view = useQuery(ticketQuery(ticket.id));
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const promised = view.data?.clocks.find(({ metric }) => metric === 'resolution')?.dueAt ?? null;
  async function copy() {
    await navigator.clipboard.writeText(`${form.number}: ${ticket.number}\n${form.pin}: ${pin}`);
    setCopied(true);
  }
  return (
    <div className="receipt">
      <p className="lead" ref={heading} tabIndex={-1}>
        {ticket.channel === 'letter' ? catalogue.letter.receiptLead : form.receiptLead}
      </p>
      <dl>
        <div>
          <dt>{form.number}</dt>
          <dd data-testid="receipt-number">{ticket.number}</dd>
        </div>
        <div>
          <dt>{form.pin}</dt>
          <dd data-testid="receipt-pin">{pin}</dd>
        </div>
      </dl>
      <p>
        {promised !== null && <strong>{form.promised(dates.longDate(promised))} </strong>}
        <span className="muted">{form.pinOnce}</span>
      </p>
      <div className="receipt-foot">
        <Button className="button primary" onPress={() => place.openTicket(ticket.id)}>
          {form.openTicket}
        </Button>
        <Button className="button" onPress={onAnother}>
          {form.another}
        </Button>
        <Button className="button quiet" onPress={() => void copy()}>
          <Copy aria-hidden="true" />
          {copied ? catalogue.desk.copied : form.copy}
        </Button>
        <Button className="button quiet" onPress={() => print()}>
          <Printer aria-hidden="true" />
          {form.print}
        </Button>
      </div>
    </div>
  );
}
