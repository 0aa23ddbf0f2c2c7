import './gaps.css';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useWords } from '../catalogue/language.js';
import { Page } from '../shell/page.js';
import { GapRow } from './gap-row.js';
import { type Gap, gapsQuery } from './gaps-query.js';

/** What nobody could answer at once, what was answered without helping, and what an article answers since. */
const parts = {
  unknown: ({ bot }: Gap) => bot.kind !== 'answer',
  unhelped: ({ answeredAt, bot }: Gap) => bot.kind === 'answer' && answeredAt === null,
  answered: ({ answeredAt }: Gap) => answeredAt !== null,
} as const;

/** What citizens asked and the bot could not answer, the most needed first. */
export function GapsPage() {
  const { gaps } = useWords();
  const answer = useQuery(gapsQuery);
  const all = answer.data?.gaps ?? [];
  return (
    <Page
      id="gaps"
      answer={answer}
      header={
        <>
          <h1>{gaps.title}</h1>
          <p className="muted">
            {gaps.lead} {answer.data && gaps.looked(answer.data.looked)}
          </p>
        </>
      }
    >
      {answer.data && all.length === 0 && (
        <div className="empty">
          <CircleCheck aria-hidden="true" />
          <h2>{gaps.clear}</h2>
          <p>{gaps.clearHelp}</p>
        </div>
      )}
      {(['unknown', 'unhelped', 'answered'] as const).map((part) => {
        const found = all.filter(parts[part]);
        return (
          found.length > 0 && (
            <section key={part} className="page-list" aria-labelledby={`gaps-${part}`}>
              <h2 id={`gaps-${part}`}>
                {gaps[part]}
                <span className="count">{found.length}</span>
              </h2>
              <ul>
                {found.map((gap) => (
                  <GapRow key={gap.cases[0]?.id ?? gap.question} {...gap} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Page>
  );
}
