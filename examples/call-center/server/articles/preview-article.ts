import { type Answer, type KnowledgeBase, renderAnswer } from '@aduan/knowledge';
import type { Preview, PreviewedAnswer, PreviewLine } from './article-views.js';

/** The dependencies of a preview. */
export interface PreviewParts {
  readonly banks: { readonly now: KnowledgeBase; readonly tried: KnowledgeBase };
  readonly others: readonly { readonly id: string; readonly question: string }[];
}

/**
 * The bot's answers to questions with a new version of an article, beside its answers now.
 *
 * @param id - of the article
 * @param others - the questions of all articles by id
 * @param at - epoch ms
 */
export function previewArticle(
  id: string,
  questions: readonly string[],
  { banks, others }: PreviewParts,
  at: number,
): Preview {
  const finds = (bank: KnowledgeBase, question: string, other: string) =>
    bank.search(question, { at, k: 1 })[0]?.id === other;
  const displaced = others.filter(
    ({ id: other, question }) =>
      other !== id && finds(banks.now, question, other) && !finds(banks.tried, question, other),
  );
  const lines = questions.map((question): PreviewLine => {
    const said = banks.tried.answer(question, { at });
    return {
      question,
      now: shown(banks.now.answer(question, { at })),
      tried: shown(said),
      fits: fitOf(said, id),
    };
  });
  return { lines, displaced: displaced.map(({ question }) => question) };
}

function shown(answer: Answer): PreviewedAnswer {
  switch (answer.kind) {
    case 'answer':
      return { kind: 'answer', text: renderAnswer(answer), articles: [answer.question] };
    case 'choices':
      return {
        kind: 'choices',
        text: null,
        articles: answer.choices.map((choice) => choice.question),
      };
    case 'none':
      return { kind: 'none', text: null, articles: [] };
  }
}

function fitOf(answer: Answer, id: string): PreviewLine['fits'] {
  if (answer.kind === 'answer') return answer.id === id ? 'said' : null;
  const isOffered = answer.kind === 'choices' && answer.choices.some((each) => each.id === id);
  return isOffered ? 'offered' : null;
}
