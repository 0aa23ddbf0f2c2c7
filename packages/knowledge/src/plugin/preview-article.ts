import type { PublishedArticle } from '@aduan/plugins/articles';
import * as z from 'zod';
import type { Answer } from '../answer/answer.js';
import { renderAnswer } from '../answer/render-answer.js';
import type { ArticleContent } from '../article/article.js';
import { articleContentSchema } from '../articles/article-schema.js';
import type { KnowledgeBase } from '../knowledge-base.js';

/** A version of an article, and questions to test it with. */
export const previewInput = /* @__PURE__ */ z.strictObject({
  article: z.string().max(80).nullable().describe('Null for one that is not kept yet.'),
  content: articleContentSchema.meta({ id: 'ArticleContent' }),
  questions: z.array(z.string().trim().min(1).max(300)).max(60),
});

const previewedAnswer = /* @__PURE__ */ z.object({
  kind: z.enum(['answer', 'choices', 'none']),
  text: z.string().nullable().describe('What a citizen reads; null unless there is an answer.'),
  articles: z
    .array(z.string())
    .describe('The questions of the articles that answer or are offered.'),
});

const previewLine = /* @__PURE__ */ z.object({
  question: z.string(),
  now: previewedAnswer,
  tried: previewedAnswer,
  fits: z
    .enum(['said', 'offered'])
    .nullable()
    .describe('Whether the article is the answer, or among the choices.'),
});

/** Changes that a version makes to the answers. */
export const articlePreview = /* @__PURE__ */ z
  .object({
    lines: z.array(previewLine),
    displaced: z
      .array(z.string())
      .describe('Questions of other articles that would no longer find their article.'),
  })
  .meta({ id: 'ArticlePreview' });

/** The id of an article that is not kept yet. */
export const unsaved = 'baru';

/**
 * The answers to questions with a new version of an article, next to the current answers.
 *
 * @param at - epoch ms
 */
export function previewArticle(
  {
    article,
    questions,
  }: { readonly article: string | null; readonly questions: readonly string[] },
  bases: { readonly now: KnowledgeBase; readonly tried: KnowledgeBase },
  published: readonly PublishedArticle<ArticleContent>[],
  at: number,
): z.input<typeof articlePreview> {
  const id = article ?? unsaved;
  const finds = (base: KnowledgeBase, question: string, other: string) =>
    base.search(question, { at, k: 1 })[0]?.id === other;
  const displaced = published
    .map((other) => ({ id: other.id, question: other.content.question }))
    .filter(
      (other) =>
        other.id !== id &&
        finds(bases.now, other.question, other.id) &&
        !finds(bases.tried, other.question, other.id),
    );
  const lines = questions.map((question) => {
    const said = bases.tried.answer(question, { at });
    return {
      question,
      now: shown(bases.now.answer(question, { at })),
      tried: shown(said),
      fits: fitOf(said, id),
    };
  });
  return { lines, displaced: displaced.map(({ question }) => question) };
}

function shown(answer: Answer): z.input<typeof previewedAnswer> {
  return {
    kind: answer.kind,
    text: answer.kind === 'answer' ? renderAnswer(answer) : null,
    articles: toldBy(answer),
  };
}

/** The questions of the articles that an answer contains or offers. */
export function toldBy(answer: Answer): string[] {
  if (answer.kind === 'answer') return [answer.question];
  return answer.kind === 'choices' ? answer.choices.map(({ question }) => question) : [];
}

function fitOf(answer: Answer, id: string): 'said' | 'offered' | null {
  if (answer.kind === 'answer') return answer.id === id ? 'said' : null;
  const isOffered = answer.kind === 'choices' && answer.choices.some((each) => each.id === id);
  return isOffered ? 'offered' : null;
}
