import { Link } from 'wouter';
import type { TicketListItem } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { RowTime } from '../queue/row-time.js';
import { useUnread } from '../queue/unread.js';
import { useRowTexts } from '../queue/use-row-texts.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNames } from '../ticket/use-names.js';
import { ageText } from '../time/age-text.js';
import { msOf } from '../time/instant.js';

interface TicketLineProps {
  readonly item: TicketListItem;
  /** Epoch ms. */
  readonly now: number;
  /** Whether it says who has the ticket. */
  readonly hasOfficer?: boolean;
  /** Whether it says how long the ticket is here, instead of the time left. */
  readonly hasAge?: boolean;
}

/** One ticket of the home page: its title, its reporter, the reason, and the time. */
export function TicketLine({ item, now, hasOfficer = false, hasAge = false }: TicketLineProps) {
  const catalogue = useCatalogue();
  const place = useDeskLocation();
  const names = useNames();
  const { ticket, subject } = item;
  const { who, place: where, news } = useRowTexts()(item, useUnread(ticket), now);
  const officer = ticket.assignee
    ? names.handler(ticket.assignee)
    : catalogue.waiting.citizenForDesk;
  return (
    <li>
      <div>
        <Link
          href={place.ticketAddress(ticket.id)}
          data-testid="ticket-row"
          data-number={ticket.number}
        >
          {subject ?? catalogue.queue.hidden}
        </Link>
        <small>{`${who}, ${where}. ${hasOfficer ? officer : news}`}</small>
      </div>
      {hasAge ? (
        <span className="muted">{ageText(now - msOf(ticket.openedAt), catalogue)}</span>
      ) : (
        <RowTime item={item} now={now} />
      )}
    </li>
  );
}
