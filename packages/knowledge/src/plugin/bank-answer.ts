import { fields } from '@aduan/core/plugin';
import * as z from 'zod';
import type { Answer } from '../answer/answer.js';

/** Input of a question. */
export const bankQuestion = /* @__PURE__ */ z.strictObject({ question: fields.freeText(1_000) });

/** The public answer of the knowledge base: without scores, and without near misses. */
export const bankAnswer = /* @__PURE__ */ z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('answer'),
      id: z.string(),
      question: z.string(),
      text: z.string(),
      citations: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          locator: z.string().exactOptional(),
          url: z.string().exactOptional(),
          validFrom: z.string(),
        }),
      ),
      notice: z.string().exactOptional(),
    }),
    z.object({
      kind: z.literal('choices'),
      choices: z.array(z.object({ id: z.string().nullable(), question: z.string() })),
    }),
    z.object({ kind: z.literal('none') }),
  ])
  .meta({
    id: 'BankAnswer',
    description: 'Word for word what an article says, or nothing.',
  }) as unknown as z.ZodType<unknown, Answer>;
