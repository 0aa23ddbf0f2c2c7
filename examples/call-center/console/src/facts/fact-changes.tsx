import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { Choice } from '../shell/choice.js';
import { LoadFailed } from '../shell/load-failed.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { factChangesQuery } from './facts-queries.js';
import { useFactSayings } from './use-fact-sayings.js';

const spans = [1, 7, 30, 365] as const;
const dayMs = 86_400_000;

/** What changed since when, about which cooperative. */
export function FactChanges() {
  const { articles, cooperativeFacts: facts } = useWords();
  const words = useFactSayings();
  const dates = useDates();
  const who = useWho();
  const [days, setDays] = useState('7');
  // By the hour, so that the list is not read again with each tick of the clock.
  const hour = Math.floor(useNow() / 3_600_000) * 3_600_000;
  const answer = useQuery(factChangesQuery(hour - Number(days) * dayMs));
  return (
    <section className="page-list">
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
          {answer.data.changes.map(({ at, by, fact, id, type }) => (
            <li className="matter-row" key={`${id} ${fact.version}`}>
              <h3>
                {facts.kinds[fact.kind]} · {fact.cooperative.name}
              </h3>
              <p>
                <strong>{words.value(fact)}</strong> <span>({words.source(fact)})</span>
              </p>
              <p className="fact-said">
                {facts.did[type](by === 'aduan' ? facts.desk : who.officer(by))},{' '}
                {dates.dateTime(at)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
