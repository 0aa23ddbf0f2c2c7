import type { PerformedEffect, PerformState } from '@aduan/dialogue';
import type { KopdesTold } from '@aduan/ivr/kopdes';
import { type KnowledgeBase, sayAnswer } from '@aduan/knowledge';

/**
 * Answers what a citizen asked, word for word as an article has it, with its source and since when it holds. A
 * question that he came with is on record with its answer, as a closed case; one that he asks beside a report,
 * told or open, is not a case of its own.
 */
export function answerQuestion(
  { question, meant, story }: KopdesTold,
  { at, ticket, isOver, locale }: PerformState,
  bank: KnowledgeBase,
): PerformedEffect {
  const asked = typeof meant === 'string' ? meant : (question ?? '');
  const chosen = meant && typeof meant === 'object' ? bank.article(meant.article, { at }) : null;
  const found = chosen ?? bank.answer(asked, { at });
  switch (found.kind) {
    case 'none':
      return { outcome: 'unknown' };
    case 'choices': {
      const choices = found.choices.map(({ id, question: label }) => ({
        label,
        value: { article: id },
      }));
      return { outcome: 'choices', slots: { choices } };
    }
    case 'answer': {
      const answer = sayAnswer(found, locale);
      const isAside = story !== undefined || (ticket !== null && !isOver);
      if (isAside) return { outcome: 'answered', slots: { answer } };
      const body = question || asked;
      return {
        outcome: 'told',
        slots: { answer },
        open: { type: 'ticket.open', kind: 'information-request', body, answer },
      };
    }
  }
}
