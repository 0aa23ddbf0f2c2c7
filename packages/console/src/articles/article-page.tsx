import './articles.css';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { gapsQuery } from '../gaps/gaps-query.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Page } from '../shell/page.js';
import { ArticleEditor } from './article-editor.js';
import { HistorySection } from './history-section.js';
import { articleQuery, askedQuery } from './use-articles.js';

/** One article: writing, preview on the questions that asked for it, review, publication; and its history. */
export function ArticlePage({ id }: { readonly id: string }) {
  const { articles } = useCatalogue('knowledge');
  const answer = useQuery(articleQuery(id));
  const view = answer.data;
  const { draft, published, raisedBy = [], state } = view?.article ?? {};
  const isAskedFor = raisedBy.length > 0;
  const asked = useQuery({ ...askedQuery(id), enabled: isAskedFor }).data?.items ?? [];
  const content = (draft ?? published)?.content;
  return (
    <Page
      id="articles"
      answer={answer}
      back={<BackToArticles />}
      title={content?.question ?? id}
      lead={state && articles.stands(state, draft?.isInReview ?? null)}
    >
      {view && (
        <>
          <ArticleEditor view={view} asked={asked} />
          <HistorySection id={id} />
        </>
      )}
    </Page>
  );
}

/** A new article, from a gap or empty. @param cases - the tickets that ask for it */
export function NewArticlePage({ cases }: { readonly cases: readonly string[] }) {
  const { articles } = useCatalogue('knowledge');
  const isAskedFor = cases.length > 0;
  const answer = useQuery({ ...gapsQuery, enabled: isAskedFor });
  const gaps = answer.data?.items ?? [];
  const asked = gaps.flatMap((gap) => gap.tickets).filter((each) => cases.includes(each.id));
  const first = gaps.find((gap) => gap.tickets.some(({ id }) => cases.includes(id)));
  return (
    <Page
      id="articles"
      answer={isAskedFor ? answer : undefined}
      back={<BackToArticles />}
      title={articles.newTitle}
    >
      {(answer.data || !isAskedFor) && (
        <ArticleEditor view={null} asked={asked} question={first?.question ?? ''} />
      )}
    </Page>
  );
}

/** The link back to the articles. */
function BackToArticles() {
  const { pages } = useCatalogue();
  const place = useDeskLocation();
  return (
    <Link className="button quiet inline" href={place.pageAddress('articles')}>
      <ArrowLeft aria-hidden="true" />
      {pages.articles.title}
    </Link>
  );
}
