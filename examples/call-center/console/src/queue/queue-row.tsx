import { isUrgent } from '@aduan/core/categories';
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
import type { QueueItem } from '../api/model.js';
import { useWho } from '../case/use-who.js';
import { CaseMarks } from '../cases/case-marks.js';
import { useWords } from '../catalogue/language.js';
import { TimeBar } from '../clocks/time-bar.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';
import { useUnread } from './seen.js';
import { waitingWords } from './waiting.js';

interface QueueRowProps {
  readonly item: QueueItem;
  readonly now: number;
}

/** One case on one line: topic, number, place, who waits for whom, time left. */
export function QueueRow({ item, now }: QueueRowProps) {
  const words = useWords();
  const who = useWho();
  const place = useDeskLocation();
  const { ticket } = item;
  const unread = useUnread(ticket);
  return (
    <Link
      href={place.caseAddress(ticket.id)}
      state={place.trail}
      className="queue-row"
      aria-current={ticket.id === place.caseId ? 'true' : undefined}
      data-testid="ticket-row"
      data-number={ticket.number}
      data-unread={unread || undefined}
    >
      <span className="row-topic">
        {unread && (
          <MessageCircleMore role="img" aria-label={words.queue.unread} className="unread-mark" />
        )}
        {isUrgent(ticket) && (
          <Siren role="img" aria-label={words.case.urgent} className="urgent-mark" />
        )}
        {ticket.confidential && <LockKeyhole role="img" aria-label={words.case.confidential} />}
        <CaseMarks ticket={ticket} />
        <span className="row-subject">{item.subject ?? words.queue.hidden}</span>
      </span>
      <span className="row-number">{ticket.number}</span>
      <span className="row-category">{who.category(ticket.category)}</span>
      <span className="row-place">
        {shortPlace(who.region(ticket.region)) ?? words.queue.noPlace}
      </span>
      <span className="row-waiting">{waitingWords(ticket, words, who)}</span>
      <RowTime item={item} now={now} />
    </Link>
  );
}

/** Regencies are many: their long word is shortened where space is dear. */
function shortPlace(name: string | null): string | undefined {
  return name?.replace(/^Kabupaten /, 'Kab. ');
}

function RowTime({ item, now }: QueueRowProps) {
  const words = useWords();
  const dates = useDates();
  const { ticket, dueAt, remaining } = item;
  if (dueAt === null) {
    const { phase, closedAt } = ticket;
    const [Icon, said] =
      phase === 'closed' || phase === 'answered'
        ? ([
            CircleCheck,
            closedAt === null ? words.phases[phase] : dates.weekdayDate(closedAt),
          ] as const)
        : phase === 'waiting-citizen'
          ? ([Pause, words.queue.paused] as const)
          : ([Hourglass, ticket.leadId ? words.similar.followsLead : words.queue.noClock] as const);
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
  const left = timeLeft(
    { startedAt: item.startedAt ?? ticket.receivedAt, dueAt, remaining },
    now,
    dates,
    words,
  );
  return (
    <span className="row-time" data-urgency={left.urgency}>
      <span className="time-words">
        {left.urgency === 'late' && <TriangleAlert aria-hidden="true" />}
        {left.words}
      </span>
      <TimeBar left={left} />
      <span className="row-due">{dates.weekdayDate(dueAt)}</span>
    </span>
  );
}
