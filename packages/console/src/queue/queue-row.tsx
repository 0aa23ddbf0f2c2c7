import {
  CircleCheck,
  Hourglass,
  LockKeyhole,
  MessageCircleMore,
  Pause,
  Siren,
  TriangleAlert,
} from 'lucide-react';
import { Link } from 'wouter';
import type { TicketListItem } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { TimeBar } from '../clocks/time-bar.js';
import { MergedMarks } from '../merged-tickets/merged-marks.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { isUrgent } from '../ticket/is-urgent.js';
import { useNames } from '../ticket/use-names.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';
import { useUnread } from './unread.js';
import { waitingText } from './waiting.js';

interface QueueRowProps {
  readonly item: TicketListItem;
  readonly now: number;
}

/** One ticket on one line: topic, number, place, who waits for whom, time left. */
export function QueueRow({ item, now }: QueueRowProps) {
  const catalogue = useCatalogue();
  const who = useNames();
  const place = useDeskLocation();
  const { ticket } = item;
  const unread = useUnread(ticket);
  return (
    <Link
      href={place.ticketAddress(ticket.id)}
      state={place.trail}
      className="queue-row"
      aria-current={ticket.id === place.ticketId ? 'true' : undefined}
      data-testid="ticket-row"
      data-number={ticket.number}
      data-unread={unread || undefined}
    >
      <span className="row-topic">
        {unread && (
          <MessageCircleMore
            role="img"
            aria-label={catalogue.queue.unread}
            className="unread-mark"
          />
        )}
        {isUrgent(ticket) && (
          <Siren role="img" aria-label={catalogue.case.urgent} className="urgent-mark" />
        )}
        {ticket.confidential && <LockKeyhole role="img" aria-label={catalogue.case.confidential} />}
        <MergedMarks ticket={ticket} />
        <span className="row-subject">{item.subject ?? catalogue.queue.hidden}</span>
      </span>
      <span className="row-number">{ticket.number}</span>
      <span className="row-category">{who.category(ticket.category)}</span>
      <span className="row-place">
        {shortPlace(who.region(ticket.region)) ?? catalogue.queue.noPlace}
      </span>
      <span className="row-waiting">{waitingText(ticket, catalogue, who)}</span>
      <RowTime item={item} now={now} />
    </Link>
  );
}

/** The name of a place, with "Kabupaten" shortened to save space. */
function shortPlace(name: string | null): string | undefined {
  return name?.replace(/^Kabupaten /, 'Kab. ');
}

function RowTime({ item, now }: QueueRowProps) {
  const catalogue = useCatalogue();
  const dates = useDates();
  const { ticket, dueAt, remaining } = item;
  if (dueAt === null) {
    const { phase, closedAt } = ticket;
    const [Icon, said] =
      phase === 'closed' || phase === 'answered'
        ? ([
            CircleCheck,
            closedAt === null ? catalogue.phases[phase] : dates.weekdayDate(closedAt),
          ] as const)
        : phase === 'waiting-citizen'
          ? ([Pause, catalogue.queue.paused] as const)
          : ([
              Hourglass,
              ticket.leadId ? catalogue.similar.followsLead : catalogue.queue.noClock,
            ] as const);
    return (
      <span
        className="row-time"
        data-urgency={phase === 'closed' || phase === 'answered' ? 'done' : 'none'}
      >
        <span className="time-words">
          <Icon aria-hidden="true" />
          {said}
        </span>
      </span>
    );
  }
  const left = timeLeft({ startedAt: ticket.receivedAt, dueAt, remaining }, now, dates, catalogue);
  return (
    <span className="row-time" data-urgency={left.urgency}>
      <span className="time-words">
        {left.urgency === 'late' && <TriangleAlert aria-hidden="true" />}
        {left.text}
      </span>
      <TimeBar left={left} />
      <span className="row-due">{dates.weekdayDate(dueAt)}</span>
    </span>
  );
}
