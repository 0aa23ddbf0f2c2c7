import type {
  Article,
  ArticleChangeEntry,
  ArticleEntry,
  PublishedArticle,
} from '@aduan/core/articles';
import * as z from 'zod';
import { actor, freeText, instant } from './fields.js';

const text = /* @__PURE__ */ z.string().nullable();
const edition = {
  number: /* @__PURE__ */ z.int().describe('From 1; 0 for one that was there from the first day.'),
  content: /* @__PURE__ */ z.unknown(),
  writtenAt: /* @__PURE__ */ instant.nullable(),
  authors: /* @__PURE__ */ z.array(z.string()).describe('None of them may publish it.'),
};
const told = { publishedBy: text, publishedAt: /* @__PURE__ */ instant.nullable() };

const pieceFields = /* @__PURE__ */ (() =>
  ({
    id: z.string(),
    version: z.int().describe('Goes as ETag and If-Match.'),
    state: z.enum(['draft', 'published', 'retired']),
    published: z.object({ ...edition, ...told }).nullable(),
    draft: z.object({ ...edition, isInReview: z.boolean(), returnedFor: text }).nullable(),
    raisedBy: z.array(z.string()).describe('Cases that made somebody write it.'),
    changedAt: instant.nullable(),
    changedBy: text,
  }) satisfies Readonly<Record<keyof Article<unknown>, z.ZodType>>)();

/** Text for citizens that two people have approved. */
export const article = /* @__PURE__ */ z.object(pieceFields).meta({
  id: 'Article',
  description: 'Something that is told to citizens once two people have stood up for it.',
});
/** Response to a change of an article. */
export const changedArticle = /* @__PURE__ */ z.object({ article }).meta({ id: 'ChangedArticle' });

/** What can happen to an article. */
export const articleAction = /* @__PURE__ */ z.enum([
  'written',
  'submitted',
  'returned',
  'discarded',
  'published',
  'retired',
]);

const entryFields = /* @__PURE__ */ (() =>
  ({
    type: articleAction,
    id: z.string(),
    at: instant,
    actor,
    edition: z.int(),
    content: z.unknown().optional(),
    raisedBy: z.array(z.string()).exactOptional(),
    reason: z.string().exactOptional(),
  }) satisfies Readonly<Record<keyof Omit<ArticleEntry<unknown>, 'key'>, z.ZodType>>)();

/** One entry of an article's history. */
export const articleEntry = /* @__PURE__ */ z.object(entryFields).meta({ id: 'ArticleEntry' });

const changeFields = /* @__PURE__ */ (() =>
  ({
    id: z.string(),
    type: articleAction,
    at: instant,
    by: z.string(),
    edition: z.int(),
    fields: z.array(z.string()),
    reason: text,
  }) satisfies Readonly<Record<keyof ArticleChangeEntry, z.ZodType>>)();

/** A change of an article, without its content. */
export const articleChange = /* @__PURE__ */ z.object(changeFields);

const publishedFields = /* @__PURE__ */ (() =>
  ({ id: z.string(), content: z.unknown(), ...told }) satisfies Readonly<
    Record<keyof PublishedArticle<unknown>, z.ZodType>
  >)();

/** An article as citizens see it. */
export const publishedArticle = /* @__PURE__ */ z.object(publishedFields);

/** The content of an article. */
export const articleBody = /* @__PURE__ */ z
  .strictObject({
    content: z.unknown().describe('As the office has it: nothing about a citizen.'),
    raisedBy: z.array(z.uuid()).max(200).exactOptional(),
  })
  .meta({ id: 'ArticleInput' });
/** Why an article is sent back or retired: stored unencrypted. */
export const articleReason = /* @__PURE__ */ z.strictObject({ reason: freeText(500) });
