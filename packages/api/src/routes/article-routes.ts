import type { Editorial, Piece } from '@aduan/core/editorial';
import * as z from 'zod';
import { type Operation, read } from '../operations/operation.js';
import { rowsAt } from '../operations/rows-at.js';
import {
  changedPiece,
  piece,
  pieceBody,
  pieceChange,
  pieceDeed,
  pieceEntry,
  pieceReason,
  publishedPiece,
} from '../schemas/piece.js';
import { nothing } from '../schemas/ticket-bodies.js';
import { asked } from '../schemas/words.js';
import { page, pageOf } from './ticket-reads.js';

/** What citizens are told: written by one, let pass by another one. */
export function articleRoutes(editorial: Editorial<unknown>): readonly Operation[] {
  const scopes = { read: 'articles:read', write: 'articles:write' } as const;
  const { get, post } = rowsAt({ at: '/articles', scopes, named: 'article' });
  const changed = async (done: Promise<Piece<unknown>>) => ({ piece: await done });
  const step = (
    name: string,
    deed: 'submit' | 'discard' | 'publish',
    path: string,
    summary: string,
  ) =>
    post(
      name,
      `/{article}/${path}`,
      summary,
      { body: nothing, answer: changedPiece },
      (id, _body, options) => changed(editorial[deed](id, options)),
    );
  const because = (name: string, deed: 'sendBack' | 'retire', path: string, summary: string) =>
    post(
      name,
      `/{article}/${path}`,
      summary,
      { body: pieceReason, answer: changedPiece },
      (id, { reason }, options) => changed(editorial[deed](id, reason, options)),
    );
  return [
    get(
      'listArticles',
      '',
      'What is told to citizens, or will be, by id',
      { query: z.object(page), answer: pageOf(piece) },
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
      answer: z.object({ items: z.array(publishedPiece) }),
      run: async () => ({ items: await editorial.published() }),
    }),
    get(
      'listArticleChanges',
      '/changes',
      'What changed, newest first',
      {
        query: z.object({ since: asked, limit: page.limit }),
        answer: z.object({ items: z.array(pieceChange) }),
      },
      async (_id, options, { limit, since }) => ({
        items: await editorial.changes(since, { ...options, limit }),
      }),
    ),
    get(
      'getArticle',
      '/{article}',
      'One of them, and what you may do with it',
      { answer: z.object({ piece, may: z.array(pieceDeed) }) },
      async (id, options) => ({
        piece: await editorial.get(id, options),
        may: await editorial.deeds(id, options),
      }),
    ),
    get(
      'readArticleHistory',
      '/{article}/history',
      'All its wordings, and what became of them, oldest first',
      { answer: z.object({ items: z.array(pieceEntry) }) },
      async (id, options) => ({ items: await editorial.history(id, options) }),
    ),
    post(
      'writeArticle',
      '/{article}/draft',
      'Keep a wording as its draft; citizens are told the published one until this one is',
      { body: pieceBody, answer: changedPiece },
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
