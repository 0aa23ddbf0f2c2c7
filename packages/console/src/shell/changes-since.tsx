import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { useNow } from '../time/use-now.js';
import { Choice } from './choice.js';
import { LoadFailed } from './load-failed.js';

const spans = [1, 7, 30, 365] as const;
const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** The period of the changes that are shown: a number of days, a week at first. */
interface Since {
  readonly days: string;
  readonly choose: (days: string | null) => void;
  /** Epoch ms, rounded to the hour, so that the list is not read again with each tick. */
  readonly since: number;
}

export function useSince(): Since {
  const [days, setDays] = useState('7');
  const hour = Math.floor(useNow() / hourMs) * hourMs;
  return { days, choose: (span) => setDays(span ?? '7'), since: hour - Number(days) * dayMs };
}

interface ChangesSinceProps<Change> extends Since {
  readonly answer: UseQueryResult<{ readonly changes: readonly Change[] }>;
  /** One change as a row of the list. */
  readonly line: (change: Change) => ReactNode;
}

/** The changes of a period, below the choice of the period. */
export function ChangesSince<Change>({ answer, choose, days, line }: ChangesSinceProps<Change>) {
  const { articles: catalogue } = useCatalogue('knowledge');
  return (
    <section className="page-list changes-since">
      <Choice
        label={catalogue.since}
        value={days}
        options={spans.map((span) => ({ id: String(span), name: catalogue.spans(span) }))}
        onChange={choose}
      />
      {answer.isPending && <QueueSkeleton />}
      {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {answer.data?.changes.length === 0 && <p className="muted">{catalogue.nothingChanged}</p>}
      {answer.data && answer.data.changes.length > 0 && <ol>{answer.data.changes.map(line)}</ol>}
    </section>
  );
}
