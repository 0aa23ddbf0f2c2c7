import * as z from 'zod';
import type { Article, ArticleContent } from '../article/article.js';

/**
 * Maximum length of all that a citizen reads of an article, in characters: a desk sends at most 10,000, including its
 * own text.
 */
const maxAnswerLength = 8_000;
const words = (most: number) => z.string().trim().min(1).max(most);

const articleSourceSchema = /* @__PURE__ */ z.strictObject({
  title: words(300),
  locator: words(200).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  quote: words(2_000).optional(),
});

/** The id of a party. */
const party = /* @__PURE__ */ words(80);

const content = {
  question: /* @__PURE__ */ words(300),
  variants: /* @__PURE__ */ z.array(words(300)).max(50).default([]),
  answer: /* @__PURE__ */ words(4_000),
  sources: /* @__PURE__ */ z.array(articleSourceSchema).min(1).max(20),
  validFrom: /* @__PURE__ */ z.iso.date(),
  validTo: /* @__PURE__ */ z.iso.date().optional(),
  tags: /* @__PURE__ */ z.array(words(100)).max(50).default([]),
  notice: /* @__PURE__ */ words(300).optional(),
  roles: z
    .strictObject({
      payer: party.optional(),
      receiver: party.optional(),
      subject: party.optional(),
    })
    .optional(),
  counterparts: /* @__PURE__ */ z.array(words(300)).max(2).optional(),
};

const endsAfterItBegins = {
  path: ['validTo'],
  message: 'must not be before validFrom',
};
const isInOrder = ({ validFrom, validTo }: Pick<Article, 'validFrom' | 'validTo'>) =>
  validTo === undefined || validFrom <= validTo;

const tooLongToSend = {
  path: ['sources'],
  message: `must have, with the answer, at most ${maxAnswerLength} characters`,
};
const isShortEnough = ({ answer, notice = '', sources }: ArticleContent) => {
  const told = sources.flatMap(({ locator = '', title, url = '' }) => [title, locator, url]);
  return [answer, notice, ...told].join('').length <= maxAnswerLength;
};

/** Validates an article's content before it is submitted. */
export const articleContentSchema: z.ZodType<ArticleContent> = /* @__PURE__ */ z
  .strictObject(content)
  .refine(isInOrder, endsAfterItBegins)
  .refine(isShortEnough, tooLongToSend);

/** Validates an article from a file, a form or a store. A published one needs a reviewer or a notice. */
export const articleSchema: z.ZodType<Article> = /* @__PURE__ */ z
  .strictObject({
    ...content,
    id: z
      .string()
      .max(80)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and single dashes'),
    status: z.enum(['draft', 'published', 'retired']).default('draft'),
    reviewedBy: words(200).optional(),
  })
  .refine(isInOrder, endsAfterItBegins)
  .refine(isShortEnough, tooLongToSend)
  .refine(
    ({ status, reviewedBy, notice }) =>
      status !== 'published' || reviewedBy !== undefined || notice !== undefined,
    {
      path: ['reviewedBy'],
      message: 'must say who reviewed a published article, or notice why nobody did',
    },
  );
