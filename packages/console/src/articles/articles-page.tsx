import './articles.css';
import { useQuery } from '@tanstack/react-query';
import { BookOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { EmptyState } from '../shell/empty-state.js';
import { Page } from '../shell/page.js';
import { PageList } from '../shell/page-list.js';
import { Segments } from '../shell/segments.js';
import { serverNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { type ArticleLine, lineOf } from './article-line.js';
import { ArticleRow } from './article-row.js';
import { ChangesList } from './changes-list.js';
import { CoverageFigures } from './coverage-figures.js';
import { articlesQuery, knowledgeQuery, useSampleImport } from './use-articles.js';

const shelves = {
  review: ({ draft }: ArticleLine) => draft === 'in-review',
  draft: ({ draft }: ArticleLine) => draft === 'draft',
  ended: ({ draft, hasEnded }: ArticleLine) => hasEnded && draft === null,
  published: ({ draft, hasEnded, state }: ArticleLine) =>
    state === 'published' && draft === null && !hasEnded,
  retired: ({ draft, state }: ArticleLine) => state === 'retired' && draft === null,
} as const;

/** All articles: first those that wait for an officer, then the published ones; or the changes. */
export function ArticlesPage() {
  const { articles: catalogue, pages } = useCatalogue('knowledge');
  const place = useDeskLocation();
  const answer = useQuery(articlesQuery);
  const samples = useSampleImport();
  const dates = useDates();
  const today = dates.wallText(serverNow()).slice(0, 10);
  const missing = useQuery(knowledgeQuery).data?.missingSamples ?? 0;
  const [shown, setShown] = useState<'list' | 'changes' | 'coverage'>('list');
  const [sought, setSought] = useState('');
  const found = (answer.data ?? [])
    .flatMap((article) => lineOf(article, today))
    .filter(({ question }) => question.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <Page
      id="articles"
      answer={answer}
      title={pages.articles.title}
      lead={catalogue.lead}
      tools={
        <>
          <Segments
            label={catalogue.shown}
            value={shown}
            options={[
              { id: 'list', name: catalogue.list },
              { id: 'changes', name: catalogue.changes },
              { id: 'coverage', name: catalogue.coverage.name },
            ]}
            onChange={setShown}
          />
          <Link className="button primary" href={place.newArticleAddress([])}>
            <Plus aria-hidden="true" />
            {catalogue.create}
          </Link>
        </>
      }
    >
      {shown === 'changes' && <ChangesList />}
      {shown === 'coverage' && <CoverageFigures />}
      {shown === 'list' && answer.data && (
        <>
          <TextField className="field" value={sought} onChange={setSought}>
            <Label>{catalogue.search}</Label>
            <Input type="search" autoComplete="off" />
          </TextField>
          {(['review', 'draft', 'ended', 'published', 'retired'] as const).map((articleIndex) => (
            <PageList
              key={articleIndex}
              id={`articles-${articleIndex}`}
              title={catalogue.shelves[articleIndex]}
              items={found.filter(shelves[articleIndex])}
              line={(article) => <ArticleRow key={article.id} {...article} />}
            />
          ))}
          {found.length === 0 && (
            <EmptyState
              icon={BookOpen}
              title={sought === '' ? catalogue.empty : catalogue.none}
              help={sought === '' ? catalogue.emptyHelp : catalogue.noneHelp}
            />
          )}
          {missing > 0 && (
            <section className="articles-samples" aria-labelledby="articles-samples">
              <h2 id="articles-samples">{catalogue.samples.title(missing)}</h2>
              <p className="muted">{catalogue.samples.help}</p>
              <Button
                className="button"
                isDisabled={samples.isPending}
                onPress={() => samples.mutate()}
              >
                <BookOpen aria-hidden="true" />
                {catalogue.samples.take}
              </Button>
              {samples.isError && <p className="refusal">{catalogue.notSaved}</p>}
            </section>
          )}
        </>
      )}
    </Page>
  );
}
