import './articles.css';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ArticleView } from '../../../server/articles/article-views.js';
import { useWords } from '../catalogue/language.js';
import { gapsQuery } from '../gaps/gaps-query.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { ArticleDesk } from './article-desk.js';
import { HistorySection } from './history-section.js';
import { articleQuery } from './use-articles.js';

/** One article: written, tried on the questions that asked for it, looked through, published; and its history. */
export function ArticlePage({ id }: { readonly id: string }) {
  const answer = useQuery(articleQuery(id));
  return (
    <Frame view={answer.data ?? null}>
      {answer.isPending && <QueueSkeleton />}
      {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {answer.data && (
        <>
          <ArticleDesk view={answer.data} asked={answer.data.asked} />
          <HistorySection view={answer.data} />
        </>
      )}
    </Frame>
  );
}

/** An article that is begun, from a gap or from nothing. @param cases - those that ask for it */
export function NewArticlePage({ cases }: { readonly cases: readonly string[] }) {
  const gaps = useQuery({ ...gapsQuery, enabled: cases.length > 0 });
  const asked = (gaps.data?.gaps ?? [])
    .flatMap((gap) => gap.cases)
    .filter((each) => cases.includes(each.id));
  const question = gaps.data?.gaps.find((gap) => gap.cases.some(({ id }) => cases.includes(id)));
  return (
    <Frame view={null}>
      {cases.length > 0 && gaps.isPending ? (
        <QueueSkeleton />
      ) : (
        <ArticleDesk view={null} asked={asked} question={question?.question ?? ''} />
      )}
    </Frame>
  );
}

function Frame({
  view,
  children,
}: {
  readonly view: ArticleView | null;
  readonly children: ReactNode;
}) {
  const { articles } = useWords();
  const place = useDeskLocation();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus({ preventScroll: true }), []);
  const content = (view?.draft ?? view?.published)?.content;
  return (
    <main className="articles article" id="articles" ref={pane} tabIndex={-1}>
      <header>
        <Link className="button quiet inline" href={place.articlesAddress}>
          <ArrowLeft aria-hidden="true" />
          {articles.title}
        </Link>
        <h1>{content?.question ?? view?.id ?? articles.newTitle}</h1>
        {view && <p>{articles.stands(view.state, view.draft?.isInReview ?? null)}</p>}
      </header>
      {children}
    </main>
  );
}
