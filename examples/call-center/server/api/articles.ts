import { createHash } from 'node:crypto';
import type { Principal } from '@aduan/core';
import type { Article } from '@aduan/core/articles';
import type { ArticleContent } from '@aduan/knowledge';
import { kopdesParties } from '@aduan/knowledge/kopdes';
import { Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import type {
  ArticleChange,
  ArticleLine,
  ArticleList,
  ArticleView,
} from '../articles/article-views.js';
import { askedQuestions } from '../articles/asked-questions.js';
import { previewArticle } from '../articles/preview-article.js';
import { readBody, readQuery } from './body.js';
import { commandOptions } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import type { GapParts } from './gaps.js';

const cases = z.array(z.string().max(100)).max(200).default([]);
const writing = z.strictObject({ content: z.unknown(), raisedBy: cases });
const because = z.strictObject({ reason: z.string().max(500) });
const trying = z.strictObject({
  id: z.string().max(80).nullable(),
  content: z.unknown(),
  questions: z.array(z.string().trim().min(1).max(300)).max(60),
});
const since = z.object({ since: z.coerce.number().int().nonnegative().default(0) });
/** The id of an unsaved article in a preview. */
const unnamed = 'baru';
const wibMs = 7 * 3_600_000;

/** Articles: written, previewed, reviewed by another officer, published, retired; and their changes. */
export function articleRoutes(parts: GapParts) {
  const { articles, bank, now } = parts;
  const routes = new Hono<OfficerEnvironment>();
  const answer = async (piece: Article<ArticleContent>, actor: Principal): Promise<ArticleView> => {
    const { id } = piece;
    const history = piece.version > 0 ? await articles.history(id, { actor }) : [];
    const raised = new Set(piece.raisedBy);
    const asked =
      raised.size > 0
        ? await askedQuestions(parts, actor, ({ ticket }) => raised.has(ticket.id))
        : [];
    const may = await articles.actions(id, { actor });
    return viewOf(piece, {
      history,
      asked: asked.map(({ id, text, ticket: { number } }) => ({ id, number, text })),
      may,
    });
  };

  routes.get('/articles', async (c) => {
    const actor = principalOf(c.var.officer);
    const today = new Date(now() + wibMs).toISOString().slice(0, 10);
    const pieces = await articles.list({ actor });
    return c.json<ArticleList>({
      articles: pieces.flatMap((piece) => lineOf(piece, today)),
      missingSamples: await articles.missingSamples(actor),
      parties: Object.entries(kopdesParties).map(([id, { names }]) => ({
        id,
        name: names[0] ?? id,
      })),
    });
  });
  routes.post('/articles/samples', async (c) => {
    const { actor } = commandOptions(c);
    return c.json({ drafts: await articles.importSamples(actor, now()) });
  });
  routes.get('/articles/changes', async (c) => {
    const actor = principalOf(c.var.officer);
    const pieces = new Map((await articles.list({ actor })).map((piece) => [piece.id, piece]));
    const found = await articles.changes(readQuery(c, since).since, { actor });
    const changes = found.map((change): ArticleChange => {
      const piece = pieces.get(change.id);
      const question = (piece?.draft ?? piece?.published)?.content.question ?? change.id;
      return { ...change, question };
    });
    return c.json({ changes });
  });
  routes.post('/articles/preview', async (c) => {
    const { content, id, questions } = await readBody(c, trying);
    const pieces = await articles.list({ actor: principalOf(c.var.officer) });
    const read = articles.read(content);
    const name = id ?? unnamed;
    const banks = await bank.trying(name, read);
    const others = pieces.flatMap(({ id: other, published }) =>
      published ? [{ id: other, question: published.content.question }] : [],
    );
    return c.json(previewArticle(name, questions, { banks, others }, now()));
  });
  routes.post('/articles', async (c) => {
    const { content, raisedBy } = await readBody(c, writing);
    const options = commandOptions(c);
    const id = nameOf(articles.read(content).question, options.key ?? crypto.randomUUID());
    const piece = await articles.write(id, content, { ...options, raisedBy });
    return c.json(await answer(piece, options.actor));
  });
  routes.get('/articles/:id', async (c) => {
    const actor = principalOf(c.var.officer);
    return c.json(await answer(await articles.get(c.req.param('id'), { actor }), actor));
  });
  routes.post('/articles/:id/write', async (c) => {
    const { content, raisedBy } = await readBody(c, writing);
    const options = commandOptions(c);
    const piece = await articles.write(c.req.param('id'), content, { ...options, raisedBy });
    return c.json(await answer(piece, options.actor));
  });
  for (const action of ['submit', 'discard', 'publish'] as const) {
    routes.post(`/articles/:id/${action}`, async (c) => {
      const options = commandOptions(c);
      return c.json(
        await answer(await articles[action](c.req.param('id'), options), options.actor),
      );
    });
  }
  for (const action of ['sendBack', 'retire'] as const) {
    routes.post(`/articles/:id/${action}`, async (c) => {
      const options = commandOptions(c);
      const { reason } = await readBody(c, because);
      const piece = await articles[action](c.req.param('id'), reason, options);
      return c.json(await answer(piece, options.actor));
    });
  }
  return routes;
}

/** Makes the id of a new article: the words of its question, and a suffix that makes it unique. */
function nameOf(question: string, key: string): string {
  const words = question
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 6);
  return [slug, mark].filter((part) => part !== '').join('-');
}

function lineOf(piece: Article<ArticleContent>, today: string): readonly ArticleLine[] {
  const { changedAt, changedBy, draft, id, published, raisedBy, state, version } = piece;
  const content = (draft ?? published)?.content;
  if (!content && state !== 'retired') return [];
  return [
    {
      ...{ id, state, changedAt, changedBy },
      question: content?.question ?? id,
      draft: draft ? (draft.isInReview ? 'in-review' : 'draft') : null,
      isSample: version === 0,
      askers: raisedBy.length,
      validTo: content?.validTo ?? null,
      hasEnded: (published?.content.validTo ?? today) < today,
    },
  ];
}

function viewOf(
  { draft, id, published, state, version }: Article<ArticleContent>,
  more: Pick<ArticleView, 'history' | 'asked' | 'may'>,
): ArticleView {
  return {
    ...{ id, version, state, ...more },
    published: published && {
      content: published.content,
      number: published.number,
      by: published.publishedBy,
      at: published.publishedAt,
    },
    draft: draft && {
      content: draft.content,
      isInReview: draft.isInReview,
      returnedFor: draft.returnedFor,
      authors: draft.authors,
    },
  };
}
