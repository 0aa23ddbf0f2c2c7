import type { PerformedEffect, PerformState } from '@aduan/dialogue';
import { renderAnswer, sourcesOf } from '@aduan/knowledge';
import type { Knowledge } from '@aduan/knowledge/plugin';
import type { ModelAnswers } from '@aduan/knowledge-llm';
import type { FilledKopdesSlots } from '@aduan/kopdes/phone';
import { answerSources, versionOf } from './answer-sources.js';

/** The sources of answers, and the models that may rephrase them. */
export interface AnswerParts {
  readonly knowledge: Pick<Knowledge, 'current' | 'publishedAt' | 'record'>;
  /** Null: every answer is the exact text of its article. */
  readonly models: ModelAnswers | null;
}

/**
 * Answers a citizen's question from an article, with its source and since when it is valid. A question that opens a
 * conversation is recorded with its answer as a closed ticket; one that is asked beside a report is not a ticket of
 * its own.
 */
export async function answerQuestion(
  { question, meant, story }: FilledKopdesSlots,
  { at, ticket, isOver, locale }: PerformState,
  { knowledge, models }: AnswerParts,
): Promise<PerformedEffect> {
  const asked = typeof meant === 'string' ? meant : (question ?? '');
  const articles = await knowledge.current();
  const chosen =
    meant && typeof meant === 'object' ? await articles.article(meant.article, { at }) : null;
  const told = chosen ? null : await models?.answer(articles, asked, { at });
  const found = chosen ?? told?.answer ?? (await articles.answer(asked, { at }));
  switch (found.kind) {
    case 'none':
      await knowledge.record('silent', { at, found, question: asked });
      return { outcome: 'unknown' };
    case 'choices': {
      await knowledge.record('asked', { at, found, question: asked });
      const choices = found.choices.map(({ id, question: label }) => ({
        label,
        value: id === null ? label : { article: id },
      }));
      return { outcome: 'choices', slots: { choices } };
    }
    case 'answer': {
      const answer = renderAnswer(found, locale === 'en' ? 'en' : 'id');
      await knowledge.record('answered', { at, found, question: asked });
      const edition = versionOf(await knowledge.publishedAt(found.id));
      const why = answerSources(found, edition, told?.wording ?? null);
      const isAside = story !== undefined || (ticket !== null && !isOver);
      if (isAside) return { outcome: 'answered', slots: { answer }, why };
      const body = question || asked;
      // The passage is from the article, even if a model phrased the answer.
      const sources = sourcesOf((await articles.article(found.id, { at })) ?? found, edition);
      return {
        outcome: 'told',
        slots: { answer },
        why,
        open: { type: 'ticket.open', kind: 'information-request', body, answer, sources },
      };
    }
  }
}
