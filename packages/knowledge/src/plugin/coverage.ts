import type { PluginContext } from '@aduan/core/plugin';
import type { Articles } from '@aduan/plugins/articles';
import * as z from 'zod';
import type { ArticleContent } from '../article/article.js';
import { dayOf } from '../article/in-force.js';
import { groupQuestions } from '../gaps/group-questions.js';
import type { AnsweringBase, AnsweringOptions } from './answering-base.js';
import { type CountedQuestion, countsSince, outcomeCounts } from './outcomes.js';
import { latestUnanswered, type UnansweredQuestion } from './unanswered-questions.js';

const label = /* @__PURE__ */ z.object({ id: z.string(), en: z.string() }).catchall(z.string());

/** How many questions the knowledge base covers, and which of them need an officer. */
export const coverage = /* @__PURE__ */ z
  .object({
    weeks: z
      .array(z.object({ monday: z.iso.date(), counts: outcomeCounts }))
      .describe('By their Monday in WIB, oldest first; weeks without a question are left out.'),
    topics: z
      .array(z.object({ name: label.nullable(), counts: outcomeCounts }))
      .describe('The most asked first; without a name where the question has no topic.'),
    gaps: z.int().describe('How many groups of alike questions have no answer today.'),
    ending: z
      .array(z.object({ id: z.string(), question: z.string(), validTo: z.iso.date() }))
      .describe('Articles that end soon or ended already, the first to end first.'),
  })
  .meta({ id: 'KnowledgeCoverage' });

const dayMs = 86_400_000;
const weeksShown = 8;
/** How many days before its last day an article is listed; afterwards it stays listed until it is renewed or retired. */
const soonDays = 45;
const wibMinutes = 420;

/** Figures only, without personal data. */
export async function readCoverage(
  { categories, now, rows }: PluginContext,
  base: AnsweringBase,
  articles: Pick<Articles<ArticleContent>, 'published'>,
  { spellings = {} }: AnsweringOptions,
): Promise<z.input<typeof coverage>> {
  const at = now();
  const { topics, weeks } = await countsSince(
    rows<CountedQuestion>('outcomes'),
    at - weeksShown * 7 * dayMs,
  );
  const current = await base.current();
  const unanswered = await latestUnanswered(rows<UnansweredQuestion>('unanswered'));
  let gaps = 0;
  for (const { question } of groupQuestions(unanswered, { spellings })) {
    if ((await current.answer(question.text, { at })).kind !== 'answer') gaps += 1;
  }
  const soon = dayOf(at + soonDays * dayMs, wibMinutes);
  const ending = (await articles.published()).flatMap(({ content, id }) => {
    const { question, validTo } = content;
    return validTo !== undefined && validTo <= soon ? [{ id, question, validTo }] : [];
  });
  const nameOf = (topic: string | null) =>
    topic === null ? null : (categories?.resolve(topic)?.label ?? { id: topic, en: topic });
  return {
    weeks,
    topics: topics.map(({ counts, topic }) => ({ name: nameOf(topic), counts })),
    gaps,
    ending: ending.toSorted((one, other) => (one.validTo < other.validTo ? -1 : 1)),
  };
}
