import * as z from 'zod';
import type { Article } from '../article/article.js';

const words = (most: number) => z.string().trim().min(1).max(most);

const articleSourceSchema = /* @__PURE__ */ z.strictObject({
  title: words(300),
  locator: words(200).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  quote: words(2_000).optional(),
});

/**
 * What an article must be before it is believed: from a file, a form or a store. Who publishes one says who
 * reviewed it, or puts a notice under it.
 */
export const articleSchema: z.ZodType<Article> = /* @__PURE__ */ z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and single dashes'),
    question: words(300),
    variants: z.array(words(300)).max(50).default([]),
    answer: words(4_000),
    sources: z.array(articleSourceSchema).min(1).max(20),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    tags: z.array(words(100)).max(50).default([]),
    status: z.enum(['draft', 'published', 'retired']).default('draft'),
    reviewedBy: words(200).optional(),
    notice: words(300).optional(),
  })
  .refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo, {
    path: ['validTo'],
    message: 'must not be before validFrom',
  })
  .refine(
    ({ status, reviewedBy, notice }) =>
      status !== 'published' || reviewedBy !== undefined || notice !== undefined,
    {
      path: ['reviewedBy'],
      message: 'must say who reviewed a published article, or notice why nobody did',
    },
  );
