import { type AnswerSchema, answers, fields, instant } from '@aduan/core/plugin';
import * as z from 'zod';
import {
  type Article,
  type ArticleEntry,
  articleActions,
  type DraftEdition,
  type PublishedEdition,
} from './article.js';
import type { ArticleChangeEntry, PublishedArticle } from './articles.js';

/** Requires a schema for every field. */
type Fields<Thing> = Readonly<Record<keyof Thing, z.ZodType>>;

/** Schemas of the inputs and answers of the operations. `Content` is the result of the host's `read`. */
export function articleSchemas<Content>() {
  const text = z.string().nullable();
  const action = z.enum(articleActions);
  const edition = {
    number: z.int().describe('From 1; 0 for one that was there from the first day.'),
    content: z.unknown(),
    writtenAt: instant.nullable(),
    authors: z.array(z.string()).describe('None of them may publish it.'),
  };
  const told = { publishedBy: text, publishedAt: instant.nullable() };
  const article = z
    .object({
      id: z.string(),
      version: z.int().describe('Goes as ETag and If-Match.'),
      state: z.enum(['draft', 'published', 'retired']),
      published: z
        .object({ ...edition, ...told } satisfies Fields<PublishedEdition<Content>>)
        .nullable(),
      draft: z
        .object({ ...edition, isInReview: z.boolean(), returnedFor: text } satisfies Fields<
          DraftEdition<Content>
        >)
        .nullable(),
      raisedBy: z.array(z.string()).describe('Cases that made somebody write it.'),
      changedAt: instant.nullable(),
      changedBy: text,
    } satisfies Fields<Article<Content>>)
    .meta({
      id: 'Article',
      description: 'Something that is told to citizens once two people have stood up for it.',
    }) as unknown as AnswerSchema<Article<Content>>;
  const entry = z
    .object({
      type: action,
      id: z.string(),
      at: instant,
      actor: answers.actor,
      edition: z.int(),
      content: z.unknown().optional(),
      raisedBy: z.array(z.string()).exactOptional(),
      reason: z.string().exactOptional(),
    } satisfies Fields<ArticleEntry<Content>>)
    .meta({ id: 'ArticleEntry' }) as unknown as AnswerSchema<ArticleEntry<Content>>;
  const change = z.object({
    id: z.string(),
    type: action,
    at: instant,
    by: z.string(),
    edition: z.int(),
    fields: z.array(z.string()),
    reason: text,
  } satisfies Fields<ArticleChangeEntry>) as unknown as AnswerSchema<ArticleChangeEntry>;
  const published = z.object({ id: z.string(), content: z.unknown(), ...told } satisfies Fields<
    PublishedArticle<Content>
  >) as unknown as AnswerSchema<PublishedArticle<Content>>;
  const one = { article: z.string().max(80) };
  return {
    nothing: z.strictObject({}),
    one: z.strictObject(one),
    write: z.strictObject({
      ...one,
      content: z.unknown().describe('As the office has it: nothing about a citizen.'),
      raisedBy: z.array(z.uuid()).max(200).exactOptional(),
    }),
    because: z.strictObject({ ...one, reason: fields.freeText(500) }),
    drafts: z.strictObject({ contents: z.record(one.article, z.unknown()) }),
    page: z.strictObject(fields.page),
    since: z.strictObject({ since: fields.moment, limit: fields.page.limit }),
    changed: z.object({ article }).meta({ id: 'ChangedArticle' }),
    shown: z.object({ article, may: z.array(action) }),
    list: answers.pageOf(article),
    history: z.array(entry),
    changes: z.array(change),
    published: z.array(published),
    ids: z.array(z.string()),
  };
}
