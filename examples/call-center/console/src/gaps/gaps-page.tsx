import './gaps.css';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../catalogue/language.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { LoadFailed } from '../shell/load-failed.js';
import { GapRow } from './gap-row.js';
import { type Gap, gapsQuery } from './gaps-query.js';

/** What nobody could answer at once, and what was answered without helping. */
const parts = {
  unknown: ({ bot }: Gap) => bot.kind !== 'answer',
  unhelped: ({ bot }: Gap) => bot.kind === 'answer',
} as const;

/** What citizens asked and the bot could not answer, the most needed first. */
export function GapsPage() {
  const { gaps } = useWords();
  const answer = useQuery(gapsQuery);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus({ preventScroll: true }), []);
  const all = answer.data?.gaps ?? [];
  return (
    <main className="gaps" id="gaps" ref={pane} tabIndex={-1}>
      <header>
        <h1>{gaps.title}</h1>
        <p>{gaps.lead(answer.data?.looked ?? 0)}</p>
      </header>
      {answer.isPending && <QueueSkeleton />}
      {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {answer.data && all.length === 0 && (
        <div className="empty">
          <CircleCheck aria-hidden="true" />
          <h2>{gaps.clear}</h2>
          <p>{gaps.clearHelp}</p>
        </div>
      )}
      {(['unknown', 'unhelped'] as const).map((part) => {
        const found = all.filter(parts[part]);
        return (
          found.length > 0 && (
            <section key={part} aria-labelledby={`gaps-${part}`}>
              <h2 id={`gaps-${part}`}>
                {gaps[part]}
                <span className="count">{found.length}</span>
              </h2>
              <ul>
                {found.map((gap) => (
                  <GapRow key={gap.cases[0]?.id} {...gap} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </main>
  );
}
