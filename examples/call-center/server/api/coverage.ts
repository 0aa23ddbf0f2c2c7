import type { Label } from '@aduan/core';
import { groupQuestions } from '@aduan/knowledge/gaps';
import { Hono } from 'hono';
import type { AnswerCounts, Coverage, OutcomeCounts } from '../articles/answer-counts.js';
import type { OpenedArticles } from '../articles/open-articles.js';
import type { Unanswered } from '../articles/unanswered-questions.js';
import { type Bank, spellings } from '../desk/bank.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { OfficerEnvironment } from './environment.js';

/** What the figures are read from. */
export interface CoverageParts {
  readonly aduan: CallCenterDesk;
  readonly articles: OpenedArticles;
  readonly bank: Bank;
  readonly answerCounts: AnswerCounts;
  readonly unanswered: Unanswered;
  readonly now: () => number;
}

/** How many questions the knowledge base covers, with the topics' names, and what needs an officer. */
export interface CoverageView extends Pick<Coverage, 'weeks'> {
  /** The most asked first; `name` is null for questions about none of the desk's topics. */
  readonly topics: readonly { readonly name: Label | null; readonly counts: OutcomeCounts }[];
  /** How many groups of similar unanswered questions still have no answer today. */
  readonly gaps: number;
  /** Articles that expire soon or expired recently, the first to expire first. */
  readonly ending: readonly {
    readonly id: string;
    readonly question: string;
    readonly validTo: string;
  }[];
}

const dayMs = 86_400_000;
const weeksShown = 8;
/** How many days before its last day an article is listed; afterwards it stays listed until it is renewed or retired. */
const soonDays = 45;

/** `GET /coverage`: figures only, without personal data. */
export function coverageRoutes({
  aduan,
  articles,
  bank,
  now,
  answerCounts,
  unanswered,
}: CoverageParts) {
  return new Hono<OfficerEnvironment>().get('/coverage', async (c) => {
    const at = now();
    const { topics, weeks } = await answerCounts.since(at - weeksShown * 7 * dayMs);
    const current = await bank.current();
    let gaps = 0;
    for (const { question } of groupQuestions(await unanswered.latest(), { spellings })) {
      if ((await current.answer(question.text, { at })).kind !== 'answer') gaps += 1;
    }
    const soon = new Date(at + soonDays * dayMs).toISOString().slice(0, 10);
    const ending = (await articles.published()).flatMap(({ content, id }) => {
      const { question, validTo } = content;
      return validTo !== undefined && validTo <= soon ? [{ id, question, validTo }] : [];
    });
    const nameOf = (topic: string | null): Label | null =>
      topic === null ? null : (aduan.categories?.resolve(topic)?.label ?? { id: topic, en: topic });
    const view: CoverageView = {
      weeks,
      topics: topics.map(({ counts, topic }) => ({ name: nameOf(topic), counts })),
      gaps,
      ending: ending.toSorted((one, other) => (one.validTo < other.validTo ? -1 : 1)),
    };
    return c.json(view);
  });
}
