import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { Choice } from '../shell/choice.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { changesQuery } from './use-articles.js';

const spans = [1, 7, 30, 365] as const;
const dayMs = 86_400_000;

/** What changed in the bank since when: who, what, which fields and why. */
export function ChangesList() {
  const { articles } = useWords();
  const place = useDeskLocation();
  const dates = useDates();
  const who = useWho();
  const [days, setDays] = useState('7');
  // By the hour, so that the list is not read again with each tick of the clock.
  const hour = Math.floor(useNow() / 3_600_000) * 3_600_000;
  const answer = useQuery(changesQuery(hour - Number(days) * dayMs));
  return (
    <section className="page-list article-changes">
      <Choice
        label={articles.since}
        value={days}
        options={spans.map((span) => ({ id: String(span), name: articles.spans(span) }))}
        onChange={(span) => setDays(span ?? '7')}
      />
      {answer.isPending && <QueueSkeleton />}
      {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {answer.data?.changes.length === 0 && <p className="muted">{articles.nothingChanged}</p>}
      {answer.data && answer.data.changes.length > 0 && (
        <ol>
          {answer.data.changes.map(({ at, by, edition, fields, id, question, reason, type }) => (
            <li className="article-line" key={`${id} ${at} ${type} ${edition}`}>
              <Link href={place.articleAddress(id)}>{question}</Link>
              <span className="article-marks">
                {articles.did[type](who.officer(by))}, {dates.dateTime(at)}
              </span>
              {fields.length > 0 && (
                <span className="article-marks">
                  {articles.changedFields(fields.map(articles.field))}
                </span>
              )}
              {reason && <span className="article-marks">“{reason}”</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
