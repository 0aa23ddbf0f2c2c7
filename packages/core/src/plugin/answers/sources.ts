import * as z from 'zod';
import type { SourceView } from '../../channel/answer-source.js';

const text = /* @__PURE__ */ z.string().nullable();

const sourceFields = /* @__PURE__ */ (() =>
  ({
    article: z.string(),
    edition: z.string().describe('Which version of the article was told.'),
    validFrom: z.iso.date().describe('First day on which it holds.'),
    title: text,
    locator: text,
    url: text,
    passage: text.describe('The words that the answer rests on.'),
  }) satisfies Readonly<Record<keyof SourceView, z.ZodType>>)();

/** Sources of an answer. */
export const sources = /* @__PURE__ */ z
  .array(z.object(sourceFields).meta({ id: 'AnswerSource' }))
  .describe('What an answer of the bank rests on; empty for other words.');
