import { Link } from 'wouter';
import type { InboxNotice } from '../../../server/notices/inbox-notice.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { ageWords } from '../time/age-words.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { type NoticeRow, noticeParts } from './notice-parts.js';
import { useReadNotices } from './use-notices.js';

/** The spaces around a time of the day, at which no line is broken. */
const aroundTime = / (?=\d\d[.:]\d\d)|(?<=\d\d[.:]\d\d) /g;

interface NoticeCardProps {
  readonly notice: InboxNotice;
  readonly onLeave: () => void;
}

/** One notice. A case in it leads to the case; whoever goes there has read it. */
export function NoticeCard({ notice, onLeave }: NoticeCardProps) {
  const words = useWords();
  const dates = useDates();
  const now = useNow();
  const read = useReadNotices();
  const leave = () => {
    if (!notice.isRead) read.mutate([notice.id]);
    onLeave();
  };
  const [first, ...others] = noticeParts(notice.text);
  return (
    <li className="notice" data-read={notice.isRead}>
      <div className="notice-title">
        <h3>
          {!notice.isRead && (
            <span className="unread-dot" role="img" aria-label={words.notices.unread} />
          )}
          {first?.title}
        </h3>
        <time dateTime={new Date(notice.at).toISOString()} title={dates.full(notice.at)}>
          {words.notices.ago(ageWords(now - notice.at, words))}
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
  readonly rows: readonly NoticeRow[];
  readonly onLeave: () => void;
}

function Rows({ rows, onLeave }: RowsProps) {
  const place = useDeskLocation();
  return (
    <ul>
      {rows.map(({ caseId, words }) => {
        const [number, ...rest] = words.split(' · ');
        return (
          <li key={words}>
            {caseId === null ? (
              words
            ) : (
              <Link href={place.caseAddress(caseId)} onClick={onLeave}>
                <b>{number}</b> {rest.join(' · ').replace(aroundTime, '\u00a0')}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
