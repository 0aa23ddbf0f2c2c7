import type { KnowledgeBase } from '@aduan/knowledge';
import type { Question } from '../../packages/kopdes/test/articles/questions/question.ts';

/** The quality of a knowledge base on questions with known answers. */
export function answerQuality(bank: KnowledgeBase, questions: readonly Question[]) {
  const judged = questions.map(({ text, articles }) => {
    const answer = bank.answer(text);
    const ids = answer.kind === 'choices' ? answer.choices.flatMap(({ id }) => id ?? []) : [];
    return {
      kind: answer.kind,
      inScope: articles.length > 0,
      first: articles.includes(bank.search(text)[0]?.id ?? ''),
      right: answer.kind === 'answer' && articles.includes(answer.id),
      offered: ids.some((id) => articles.includes(id)),
    };
  });
  const inside = judged.filter(({ inScope }) => inScope);
  const outOfScope = judged.filter(({ inScope }) => !inScope);
  const answered = inside.filter(({ kind }) => kind === 'answer');
  const asked = inside.filter(({ kind }) => kind === 'choices');
  return {
    'in scope': inside.length,
    'R@1': share(inside.filter(({ first }) => first).length, inside.length),
    answered: share(answered.length, inside.length),
    rightly: share(answered.filter(({ right }) => right).length, answered.length),
    asked: share(asked.length, inside.length),
    'asked well': share(asked.filter(({ offered }) => offered).length, asked.length),
    outOfScope: outOfScope.length,
    'outside answered': share(
      outOfScope.filter(({ kind }) => kind === 'answer').length,
      outOfScope.length,
    ),
    'outside asked': share(
      outOfScope.filter(({ kind }) => kind === 'choices').length,
      outOfScope.length,
    ),
  };
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
