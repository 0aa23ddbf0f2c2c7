import type { Article, Articles } from '@aduan/core/articles';
import * as z from 'zod';
import { type Operation, read } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import {
  article,
  articleAction,
  articleBody,
  articleChange,
  articleEntry,
  articleReason,
  changedArticle,
  publishedArticle,
} from '../schemas/article.js';
import { asked, emptyBody, page, pageOf } from '../schemas/fields.js';

/** Routes of articles: written by one person, approved by another. */
export function articleRoutes(editorial: Articles<unknown>): readonly Operation[] {
  const scopes = { read: 'articles:read', write: 'articles:write' } as const;
  const { get, post } = operationsAt({ at: '/articles', scopes, named: 'article' });
  const changed = async (done: Promise<Article<unknown>>) => ({ article: await done });
  const step = (
    name: string,
    action: 'submit' | 'discard' | 'publish',
    path: string,
    summary: string,
  ) =>
    post(
      name,
      `/{article}/${path}`,
      summary,
      { body: emptyBody, answer: changedArticle },
      (id, _body, options) => changed(editorial[action](id, options)),
    );
  const because = (name: string, action: 'sendBack' | 'retire', path: string, summary: string) =>
    post(
      name,
      `/{article}/${path}`,
      summary,
      { body: articleReason, answer: changedArticle },
      (id, { reason }, options) => changed(editorial[action](id, reason, options)),
    );
  return [
    get(
      'listArticles',
      '',
      'What is told to citizens, or will be, by id',
      { query: z.object(page), answer: pageOf(article) },
      async (_id, options, { after = '', limit }) => {
        const rest = (await editorial.list(options)).filter(({ id }) => id > after);
        const items = rest.slice(0, limit);
        return { items, next: rest.length > limit ? (items.at(-1)?.id ?? null) : null };
      },
    ),
    read({
      name: 'listPublishedArticles',
      path: '/articles/published',
      summary: 'What citizens are told now',
      scope: 'desk:read',
      answer: z.object({ items: z.array(publishedArticle) }),
      run: async () => ({ items: await editorial.published() }),
    }),
    get(
      'listArticleChanges',
      '/changes',
      'What changed, newest first',
      {
        query: z.object({ since: asked, limit: page.limit }),
        answer: z.object({ items: z.array(articleChange) }),
      },
      async (_id, options, { limit, since }) => ({
        items: await editorial.changes(since, { ...options, limit }),
      }),
    ),
    get(
      'getArticle',
      '/{article}',
      'One of them, and what you may do with it',
      { answer: z.object({ article, may: z.array(articleAction) }) },
      async (id, options) => ({
        article: await editorial.get(id, options),
        may: await editorial.actions(id, options),
      }),
    ),
    get(
      'readArticleHistory',
      '/{article}/history',
      'All its wordings, and what became of them, oldest first',
      { answer: z.object({ items: z.array(articleEntry) }) },
      async (id, options) => ({ items: await editorial.history(id, options) }),
    ),
    post(
      'writeArticle',
      '/{article}/draft',
      'Keep a wording as its draft; citizens are told the published one until this one is',
      { body: articleBody, answer: changedArticle },
      (id, { content, ...more }, options) =>
        changed(editorial.write(id, content, { ...more, ...options })),
    ),
    step('submitArticle', 'submit', 'submission', 'Hand the draft in to be looked through'),
    because('returnArticle', 'sendBack', 'return', 'Give it back to whoever wrote it'),
    step('discardArticle', 'discard', 'removal', 'Throw the draft away'),
    step('publishArticle', 'publish', 'publication', 'Let the draft of somebody else pass'),
    because('retireArticle', 'retire', 'retirement', 'Tell it to nobody any more'),
  ];
}
