import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { LinkedTicket } from '../ticket/linked-ticket.js';
import { LinkDialog } from './link-dialog.js';

/** Related tickets, and a way to add one. */
export function LinksSection({ view }: { readonly view: TicketDetail }) {
  const { context } = useCatalogue('ticket');
  const [linking, setLinking] = useState(false);
  const { links } = view.ticket;
  const mayLink = view.may.includes('link');
  if (links.length === 0 && !mayLink) return null;
  return (
    <section>
      <h2>{context.links}</h2>
      {links.length > 0 && (
        <ul className="linked-cases">
          {links.map(({ type, ticketId }) => (
            <li key={`${type}${ticketId}`}>
              <span className="muted">
                {type === 'duplicate-of' ? context.duplicateOf : context.related}
              </span>
              <LinkedTicket id={ticketId} />
            </li>
          ))}
        </ul>
      )}
      {mayLink && (
        <Button className="button quiet inline screen-only" onPress={() => setLinking(true)}>
          <Plus aria-hidden="true" />
          {context.link}
        </Button>
      )}
      {linking && <LinkDialog view={view} onClose={() => setLinking(false)} />}
    </section>
  );
}
