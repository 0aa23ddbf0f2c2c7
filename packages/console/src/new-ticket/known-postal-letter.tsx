import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Ticket } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** Says that a letter with this number was recorded before, and links to its ticket. */
export function KnownPostalLetter({
  ticket,
  onAnother,
}: {
  readonly ticket: Ticket;
  readonly onAnother: () => void;
}) {
  const { letter, newTicket } = useCatalogue('ticket');
  const place = useDeskLocation();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="receipt">
      <p className="lead" ref={heading} tabIndex={-1} role="status">
        {letter.known(ticket.number)}
      </p>
      <div className="receipt-foot">
        <Button className="button primary" onPress={() => place.openTicket(ticket.id)}>
          {newTicket.openTicket}
        </Button>
        <Button className="button" onPress={onAnother}>
          {newTicket.another}
        </Button>
      </div>
    </div>
  );
}
