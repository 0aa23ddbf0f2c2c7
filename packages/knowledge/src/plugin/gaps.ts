import type { Principal, TicketListItem } from '@aduan/core';
import { instant, type PluginContext } from '@aduan/core/plugin';
import type { Article } from '@aduan/plugins/articles';
import * as z from 'zod';
import type { Answer } from '../answer/answer.js';
import type { ArticleContent } from '../article/article.js';
import { groupQuestions, type QuestionGroup } from '../gaps/group-questions.js';
import type { AnsweringBase, AnsweringOptions } from './answering-base.js';
import {
  askedQuestions,
  askedTicket,
  maxQuestions,
  shownQuestion,
  type TicketQuestion,
} from './asked-questions.js';
import { toldBy } from './preview-article.js';
import { latestUnanswered, leftUnasked, type UnansweredQuestion } from './unanswered-questions.js';

/** A question that several people asked in their own words. */
const gap = /* @__PURE__ */ z
  .object({
    question: z.string().describe('The one that is most similar to the others.'),
    askers: z.int(),
    bot: z
      .object({ kind: z.enum(['answer', 'choices', 'none']), articles: z.array(z.string()) })
      .describe('The answer of today, and the questions of the articles that it tells or offers.'),
    article: z.string().nullable().describe('The article that answers it today.'),
    answeredAt: instant
      .nullable()
      .describe('When that was published; null unless it was after the question.'),
    draft: z
      .object({ id: z.string(), isInReview: z.boolean() })
      .nullable()
      .describe('The draft of an article about it.'),
    tickets: z.array(askedTicket).describe('The latest first.'),
  })
  .meta({ id: 'KnowledgeGap' });

/** The gaps of the knowledge base, the most needed first. */
export const gaps = /* @__PURE__ */ z.object({
  items: z.array(gap),
  looked: z.int().describe('The maximum number of latest tickets that were looked at.'),
});

/** Questions that were not answered, or whose answer did not help, each with the current answer. */
export async function listGaps(
  context: PluginContext,
  base: AnsweringBase,
  {
    ignoredSubjects = [],
    spellings = {},
  }: AnsweringOptions & { readonly ignoredSubjects?: readonly string[] },
  all: readonly Article<ArticleContent>[],
  actor: Principal,
): Promise<z.input<typeof gaps>> {
  const isUnanswered = ({ subject, ticket: { closedAt, openedAt } }: TicketListItem) =>
    closedAt !== openedAt && !ignoredSubjects.includes(subject ?? '');
  const filed = await askedQuestions(context, actor, isUnanswered);
  const unasked = leftUnasked(
    await latestUnanswered(context.rows<UnansweredQuestion>('unanswered')),
    filed,
  );
  const current = await base.current();
  const items: z.input<typeof gap>[] = [];
  for (const group of groupQuestions([...filed, ...unasked], { spellings })) {
    const said = await current.answer(group.question.text, { at: context.now() });
    items.push(gapOf(group, { all, filed, said }));
  }
  return { items, looked: maxQuestions };
}

function gapOf(
  { askers, question, questions }: QuestionGroup,
  {
    all,
    filed,
    said,
  }: {
    readonly all: readonly Article<ArticleContent>[];
    readonly filed: readonly TicketQuestion[];
    readonly said: Answer;
  },
): z.input<typeof gap> {
  const tickets = questions.flatMap(({ id }) => filed.find((each) => each.id === id) ?? []);
  const told = said.kind === 'answer' ? all.find(({ id }) => id === said.id) : undefined;
  const written = all.find(
    ({ draft, raisedBy }) => draft && tickets.some(({ id }) => raisedBy.includes(id)),
  );
  const publishedAt = told?.published?.publishedAt ?? null;
  const askedAt = Math.max(...questions.map(({ at }) => at));
  return {
    question: question.text,
    askers,
    bot: { kind: said.kind, articles: toldBy(said) },
    article: told?.id ?? null,
    answeredAt: publishedAt !== null && publishedAt > askedAt ? publishedAt : null,
    draft: written?.draft ? { id: written.id, isInReview: written.draft.isInReview } : null,
    tickets: tickets.map(shownQuestion),
  };
}
