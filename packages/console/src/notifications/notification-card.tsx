import { Link } from 'wouter';
import type { OfficerNotification } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { ageText } from '../time/age-text.js';
import { msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { type NotificationRow, notificationParts } from './notification-parts.js';
import { useMarkNotificationsRead } from './use-notifications.js';

/** The spaces around a time of day, which become non-breaking. */
const aroundTime = / (?=\d\d[.:]\d\d)|(?<=\d\d[.:]\d\d) /g;

interface NotificationCardProps {
  readonly notice: OfficerNotification;
  readonly onLeave: () => void;
}

/** One notification. Its tickets are links; following one marks it as read. */
export function NotificationCard({ notice, onLeave }: NotificationCardProps) {
  const words = useCatalogue('tools');
  const dates = useDates();
  const now = useNow();
  const read = useMarkNotificationsRead();
  const leave = () => {
    if (!notice.isRead) read.mutate([notice.id]);
    onLeave();
  };
  const at = msOf(notice.at);
  const [first, ...others] = notificationParts(notice.text);
  return (
    <li className="notice" data-read={notice.isRead}>
      <div className="notice-title">
        <h3>
          {!notice.isRead && (
            <span className="unread-dot" role="img" aria-label={words.notices.unread} />
          )}
          {first?.title}
        </h3>
        <time dateTime={notice.at} title={dates.full(at)}>
          {words.notices.ago(ageText(now - at, words))}
        </time>
      </div>
      <Rows rows={first?.rows ?? []} onLeave={leave} />
      {others.map(({ rows, title }) => (
        <section key={title}>
          <h4>{title}</h4>
          <Rows rows={rows} onLeave={leave} />
        </section>
      ))}
    </li>
  );
}

interface RowsProps {
  readonly rows: readonly NotificationRow[];
  readonly onLeave: () => void;
}

function Rows({ rows, onLeave }: RowsProps) {
  const place = useDeskLocation();
  return (
    <ul>
      {rows.map(({ ticketId, text: words }) => {
        const [number, ...rest] = words.split(' · ');
        return (
          <li key={words}>
            {ticketId === null ? (
              words
            ) : (
              <Link href={place.ticketAddress(ticketId)} onClick={onLeave}>
                <b>{number}</b> {rest.join(' · ').replace(aroundTime, '\u00a0')}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
