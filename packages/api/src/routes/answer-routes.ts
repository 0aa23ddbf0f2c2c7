import type { Locale } from '@aduan/core';
import type { Languages } from '@aduan/core/catalogue';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { freeText, languageOf } from '../schemas/fields.js';

/** The answer of a knowledge base to a question, in the form of `createKnowledgeBase` of `@aduan/knowledge`. */
export type BankAnswer =
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly question: string;
      readonly text: string;
      readonly citations: readonly {
        readonly id: string;
        readonly title: string;
        readonly locator?: string | undefined;
        readonly url?: string | undefined;
        readonly validFrom: string;
      }[];
      readonly notice?: string | undefined;
    }
  | {
      readonly kind: 'choices';
      /** `id` null: the choice has no article of its own; ask its `question` when it is chosen. */
      readonly choices: readonly { readonly id: string | null; readonly question: string }[];
    }
  | { readonly kind: 'none' };

/** Answers a question from the host's knowledge base. */
export type AnswerQuestion = (
  question: string,
  options: { readonly locale: Locale },
) => BankAnswer | Promise<BankAnswer>;

const answer = /* @__PURE__ */ z
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
  .meta({ id: 'BankAnswer', description: 'Word for word what an article says, or nothing.' });

/** Routes of the host's knowledge base. */
export function answerRoutes(ask: AnswerQuestion, languages: Languages): readonly Operation[] {
  return [
    question({
      name: 'askBank',
      path: '/knowledge/answers',
      summary: 'What the bank of answers says to a question, with its source',
      scope: 'desk:read',
      body: z.strictObject({
        question: freeText(1_000),
        locale: languageOf(languages).default('id'),
      }),
      answer,
      run: async ({ body }) => ask(body.question, { locale: body.locale }),
    }),
  ];
}
