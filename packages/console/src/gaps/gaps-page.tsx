import './gaps.css';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import { EmptyState } from '../shell/empty-state.js';
import { Page } from '../shell/page.js';
import { PageList } from '../shell/page-list.js';
import { GapRow } from './gap-row.js';
import { type Gap, gapsQuery } from './gaps-query.js';

/** Questions without an answer, answers that did not help, and questions that an article has answered since. */
const parts = {
  unknown: ({ bot }: Gap) => bot.kind !== 'answer',
  unhelped: ({ answeredAt, bot }: Gap) => bot.kind === 'answer' && answeredAt === null,
  answered: ({ answeredAt }: Gap) => answeredAt !== null,
} as const;

/** Questions that the bot could not answer, the most needed first. */
export function GapsPage() {
  const { gaps, pages } = useCatalogue('knowledge');
  const answer = useQuery(gapsQuery);
  const all = answer.data?.items ?? [];
  return (
    <Page
      id="gaps"
      answer={answer}
      title={pages.gaps.title}
      lead={
        <>
          {gaps.lead} {answer.data && gaps.looked(answer.data.looked)}
        </>
      }
    >
      {answer.data && all.length === 0 && (
        <EmptyState icon={CircleCheck} title={gaps.clear} help={gaps.clearHelp} />
      )}
      {(['unknown', 'unhelped', 'answered'] as const).map((part) => (
        <PageList
          key={part}
          id={`gaps-${part}`}
          title={gaps[part]}
          items={all.filter(parts[part])}
          line={(gap) => <GapRow key={gap.tickets[0]?.id ?? gap.question} {...gap} />}
        />
      ))}
    </Page>
  );
}
