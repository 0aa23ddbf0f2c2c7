import { LockKeyhole, Siren, UserPlus } from 'lucide-react';
import { Link } from 'wouter';
import type { Ticket, TicketListItem } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { MergedMarks } from '../merged-tickets/merged-marks.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Initials } from '../shell/initials.js';
import { isUrgent } from '../ticket/is-urgent.js';
import { useNames } from '../ticket/use-names.js';
import { ChannelDisc } from './channel-disc.js';
import { RowTime } from './row-time.js';
import { useUnread } from './unread.js';
import { useRowTexts } from './use-row-texts.js';

interface QueueRowProps {
  readonly item: TicketListItem;
  readonly now: number;
  /** Whether the number of the ticket replaces its region, as in a search for numbers. */
  readonly hasNumber?: boolean;
}

/** One ticket of a list: channel, reporter, time left, the whole title, news, and its officer. */
export function QueueRow({ item, now, hasNumber = false }: QueueRowProps) {
  const catalogue = useCatalogue();
  const names = useNames();
  const place = useDeskLocation();
  const { ticket } = item;
  const isUnread = useUnread(ticket);
  const texts = useRowTexts()(item, isUnread, now);
  return (
    <Link
      href={place.ticketAddress(ticket.id)}
      state={place.trail}
      className="queue-row"
      aria-current={ticket.id === place.ticketId ? 'true' : undefined}
      data-testid="ticket-row"
      data-number={ticket.number}
      data-unread={isUnread || undefined}
    >
      <ChannelDisc channel={ticket.channel} isUnread={isUnread} />
      <span className="row-who">
        <b>{texts.who}</b>
        <span>{hasNumber ? ticket.number : texts.place}</span>
      </span>
      <RowTime item={item} now={now} />
      <span className="row-title">
        {isUrgent(ticket) && (
          <span className="urgent-mark">
            <Siren aria-hidden="true" />
            {catalogue.queue.urgent}
          </span>
        )}
        {ticket.confidential && (
          <LockKeyhole role="img" aria-label={catalogue.queue.confidential} />
        )}
        <MergedMarks ticket={ticket} />
        {item.subject ?? catalogue.queue.hidden}
      </span>
      <span className="row-news">
        {texts.age && <span className="row-age">{texts.age}</span>}
        <span className="row-news-text">{texts.news}</span>
      </span>
      <span className="row-category">{names.category(ticket.category)}</span>
      <RowOfficer ticket={ticket} />
      {!hasNumber && <span className="visually-hidden">{ticket.number}</span>}
    </Link>
  );
}

/** The officer of the ticket; a dashed disc if it is open and unassigned. */
function RowOfficer({ ticket }: { readonly ticket: Ticket }) {
  const { waiting } = useCatalogue();
  const names = useNames();
  const { assignee, phase } = ticket;
  if (assignee === null && phase === 'closed') return null;
  const name = assignee === null ? waiting.citizenForDesk : names.handler(assignee);
  return (
    <span className="row-officer" role="img" aria-label={name} title={name}>
      {assignee === null ? (
        <span className="nobody">
          <UserPlus aria-hidden="true" />
        </span>
      ) : (
        <Initials name={names.officer(assignee)} />
      )}
    </span>
  );
}
