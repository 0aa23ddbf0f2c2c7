import type { TicketListItem } from '@aduan/core';
import type { Article } from '@aduan/core/articles';
import { wishForOfficer } from '@aduan/ivr/kopdes';
import type { Answer, ArticleContent } from '@aduan/knowledge';
import { groupQuestions, type QuestionGroup } from '@aduan/knowledge/gaps';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import {
  type Asked,
  type AskedParts,
  askedQuestions,
  maxQuestions,
} from '../articles/asked-questions.js';
import type { OpenedArticles } from '../articles/open-articles.js';
import { leftUnasked, type Unanswered } from '../articles/unanswered-questions.js';
import { type Bank, spellings } from '../desk/bank.js';
import type { OfficerEnvironment } from './environment.js';

type Tickets = ReadonlyMap<string, Asked>;

/** What gaps are found from. */
export interface GapParts extends AskedParts {
  readonly articles: OpenedArticles;
  readonly bank: Bank;
  readonly unanswered: Unanswered;
  readonly now: () => number;
}

/** Questions that the bot could not answer, or answered without helping: the most needed first. */
export function gapRoutes(parts: GapParts) {
  return new Hono<OfficerEnvironment>().get('/gaps', async (c) => {
    const actor = principalOf(c.var.officer);
    const filed = await askedQuestions(parts, actor, isUnanswered);
    const asked = new Map(filed.map((question) => [question.id, question]));
    const questions = [...filed, ...leftUnasked(await parts.unanswered.latest(), filed)];
    const at = parts.now();
    const bank = await parts.bank.current();
    const pieces = await parts.articles.list({ actor });
    const gaps: ReturnType<typeof gapOf>[] = [];
    for (const group of groupQuestions(questions, { spellings })) {
      const said = await bank.answer(group.question.text, { at });
      gaps.push(gapOf(group, { asked, pieces, said }));
    }
    return c.json({ gaps, looked: maxQuestions, now: at });
  });
}

/** A group as the console shows it: what the bot answers today, and which article is or will be the answer. */
function gapOf(
  group: QuestionGroup,
  {
    asked,
    pieces,
    said,
  }: { asked: Tickets; pieces: readonly Article<ArticleContent>[]; said: Answer },
) {
  const cases = ticketsOf(group, asked);
  const told = said.kind === 'answer' ? pieces.find(({ id }) => id === said.id) : undefined;
  const written = pieces.find(
    ({ draft, raisedBy }) => draft && cases.some(({ id }) => raisedBy.includes(id)),
  );
  return {
    question: group.question.text,
    askers: group.askers,
    bot: { kind: said.kind, articles: questionsOf(said) },
    article: told?.id ?? null,
    /** When the article that answers it was published, epoch ms; null unless that was after the question. */
    answeredAt: laterThan(told?.published?.publishedAt, group),
    draft: written ? { id: written.id, isInReview: written.draft?.isInReview ?? false } : null,
    cases,
  };
}

function questionsOf(said: Answer): readonly string[] {
  if (said.kind === 'answer') return [said.question];
  return said.kind === 'choices' ? said.choices.map((choice) => choice.question) : [];
}

/** Whether the ticket is a question that the knowledge base did not answer at once. */
function isUnanswered({ subject, ticket: { closedAt, openedAt } }: TicketListItem): boolean {
  return subject !== wishForOfficer && closedAt !== openedAt;
}

function ticketsOf({ questions }: QuestionGroup, asked: Tickets) {
  return questions.flatMap(({ id, text, at }) => {
    const ticket = asked.get(id)?.ticket;
    if (!ticket) return [];
    return [
      { id: ticket.id as string, number: ticket.number, text, askedAt: at, phase: ticket.phase },
    ];
  });
}

function laterThan(at: number | null | undefined, { questions }: QuestionGroup): number | null {
  const last = Math.max(...questions.map((question) => question.at));
  return at !== null && at !== undefined && at > last ? at : null;
}
