import './articles.css';
import { useQuery } from '@tanstack/react-query';
import { BookOpen, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Link } from 'wouter';
import type { ArticleLine } from '../../../server/articles/article-views.js';
import { useWords } from '../catalogue/language.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { Segments } from '../shell/segments.js';
import { ArticleRow } from './article-row.js';
import { ChangesList } from './changes-list.js';
import { articlesQuery } from './use-articles.js';

const shelves = {
  review: ({ draft }: ArticleLine) => draft === 'in-review',
  draft: ({ draft }: ArticleLine) => draft === 'draft',
  published: ({ draft, state }: ArticleLine) => state === 'published' && draft === null,
  retired: ({ draft, state }: ArticleLine) => state === 'retired' && draft === null,
} as const;

/** All articles: first those that wait for somebody, then what citizens are told; or what changed. */
export function ArticlesPage() {
  const { articles: words } = useWords();
  const place = useDeskLocation();
  const answer = useQuery(articlesQuery);
  const [shown, setShown] = useState<'list' | 'changes'>('list');
  const [sought, setSought] = useState('');
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus({ preventScroll: true }), []);
  const found = (answer.data?.articles ?? []).filter(({ question }) =>
    question.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <main className="articles" id="articles" ref={pane} tabIndex={-1}>
      <header>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <div className="articles-tools">
          <Segments
            label={words.shown}
            value={shown}
            options={[
              { id: 'list', name: words.list },
              { id: 'changes', name: words.changes },
            ]}
            onChange={setShown}
          />
          <Link className="button primary" href={place.newArticleAddress([])}>
            <Plus aria-hidden="true" />
            {words.create}
          </Link>
        </div>
      </header>
      {answer.isPending && <QueueSkeleton />}
      {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {shown === 'changes' && <ChangesList />}
      {shown === 'list' && answer.data && (
        <>
          <TextField className="field" value={sought} onChange={setSought}>
            <Label>{words.search}</Label>
            <Input type="search" autoComplete="off" />
          </TextField>
          {(['review', 'draft', 'published', 'retired'] as const).map((shelf) => {
            const lines = found.filter(shelves[shelf]);
            return (
              lines.length > 0 && (
                <section key={shelf} aria-labelledby={`articles-${shelf}`}>
                  <h2 id={`articles-${shelf}`}>
                    {words.shelves[shelf]}
                    <span className="count">{lines.length}</span>
                  </h2>
                  <ul className="article-lines">
                    {lines.map((line) => (
                      <ArticleRow key={line.id} {...line} />
                    ))}
                  </ul>
                </section>
              )
            );
          })}
          {found.length === 0 && (
            <div className="empty">
              <BookOpen aria-hidden="true" />
              <h2>{words.none}</h2>
              <p>{words.noneHelp}</p>
            </div>
          )}
        </>
      )}
    </main>
  );
}
