import type { CommandOptions, ReadOptions } from '@aduan/core';
import {
  type AduanPlugin,
  defineCommand,
  definePlugin,
  defineQuery,
  needs,
} from '@aduan/core/plugin';
import type { Articles, Article as EditedArticle } from '@aduan/plugins/articles';
import * as z from 'zod';
import type { Answer } from '../answer/answer.js';
import type { Article, ArticleContent } from '../article/article.js';
import { draftContents } from '../article/article-content.js';
import { type AnsweringBase, type AnsweringOptions, answeringBase } from './answering-base.js';
import { askedQuestions, askedTicket, shownQuestion } from './asked-questions.js';
import { bankAnswer, bankQuestion } from './bank-answer.js';
import { coverage, readCoverage } from './coverage.js';
import { gaps, listGaps } from './gaps.js';
import { type AnswerOutcome, countQuestion } from './outcomes.js';
import { articlePreview, previewArticle, previewInput, unsaved } from './preview-article.js';
import { keepUnanswered } from './unanswered-questions.js';

/** Options of the knowledge plugin. */
export interface KnowledgePluginOptions extends AnsweringOptions {
  /** Sample articles, which officers can import as drafts. Default: none. */
  readonly samples?: readonly Article[];
  /** Subjects of tickets that are not questions, such as the wish to speak to an officer. Default: none. */
  readonly ignoredSubjects?: readonly string[];
}

/** A question that a citizen asked. */
export interface AskedOf {
  readonly question: string;
  /** The answer of the knowledge base. */
  readonly found: Answer;
  /** Epoch ms. */
  readonly at: number;
}

type NoInput = Readonly<Record<never, never>>;

/** Answers from the articles of a desk, and what its officers need to know to write better ones. */
export interface Knowledge extends Pick<AnsweringBase, 'current' | 'publishedAt'> {
  /**
   * Counts the outcome of a question; a repeat is not counted. The text of a question without an answer is kept for
   * half a year, sealed and without personal data.
   */
  record(outcome: AnswerOutcome, asked: AskedOf): Promise<void>;
  /** Answers a question from the articles, without a permission. Nothing is stored. */
  ask(input: { readonly question: string }, options: ReadOptions): Promise<Answer>;
  /** Information for authors of articles: how many samples were not imported yet, and the parties of figures. */
  describe(input: NoInput, options: ReadOptions): Promise<z.input<typeof description>>;
  /** Takes in the samples that never were, as drafts; once two officers have approved one, it holds for a year. */
  importSamples(
    input: NoInput,
    options: CommandOptions,
  ): Promise<{ readonly drafts: readonly string[] }>;
  /** Questions that were not answered, or whose answer did not help, the most needed first. @throws ForbiddenError */
  gaps(input: NoInput, options: ReadOptions): Promise<z.input<typeof gaps>>;
  /** The questions that made officers write an article, without personal data. @throws ForbiddenError, NotFoundError */
  asked(
    which: { readonly article: string },
    options: ReadOptions,
  ): Promise<{ readonly items: readonly z.input<typeof askedTicket>[] }>;
  /** How many questions the articles cover. Figures only. */
  coverage(input: NoInput, options: ReadOptions): Promise<z.input<typeof coverage>>;
  /** The answers to questions with a version of an article, next to the current answers. Nothing is stored. */
  preview(
    input: z.input<typeof previewInput>,
    options: CommandOptions,
  ): Promise<z.input<typeof articlePreview>>;
}

const nothing = /* @__PURE__ */ z.strictObject({});
const description = /* @__PURE__ */ z.object({
  missingSamples: z.int().describe('How many sample articles were never taken in.'),
  parties: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('Whose figure an article may tell.'),
});
const scopes = { read: { scope: 'articles:read' }, write: { scope: 'articles:write' } } as const;

/**
 * The plugin of a knowledge base over the articles of a desk: `aduan.plugins.knowledge`. A bot answers from it;
 * officers see the questions that it could not answer, and preview articles before they publish them.
 */
export function knowledge(
  options: KnowledgePluginOptions = {},
): AduanPlugin<'knowledge', Knowledge, { readonly articles: Articles<ArticleContent> }> {
  const { parties = {}, samples = [] } = options;
  return definePlugin({
    id: 'knowledge',
    requires: needs<{ readonly articles: Articles<ArticleContent> }>('articles'),
    permissions: { 'knowledge:write': ['agent', 'officer', 'supervisor'] },
    tables: { outcomes: { sealed: false }, unanswered: { sealed: true } },
    personal: {
      unanswered: {
        what: { id: 'Pertanyaan yang belum terjawab', en: 'Questions without an answer' },
        purpose: { id: 'Menulis jawabannya', en: 'To write their answers' },
        retention: { id: 'Setengah tahun', en: 'Half a year' },
      },
    },
    errors: {
      'knowledge-personal-data': {
        status: 422,
        title: { id: 'Artikel memuat data pribadi', en: 'The article holds personal data' },
      },
    },
    setup(context) {
      const { articles } = context.requires;
      const base = answeringBase(articles, options);
      return {
        api: {
          current: base.current,
          publishedAt: base.publishedAt,
          async record(outcome: AnswerOutcome, { at, found, question }: AskedOf) {
            const best =
              found.kind === 'answer' ? found : found.kind === 'choices' ? found.choices[0] : null;
            const topic = best?.id ? await base.topicOf(best.id) : null;
            if (outcome === 'silent') await keepUnanswered(context, question, at);
            await countQuestion(context, question, { outcome, topic }, at);
          },
        },
        commands: {
          importSamples: defineCommand({
            permission: 'knowledge:write',
            officersOnly: true,
            input: nothing,
            answer: z.object({ drafts: z.array(z.string()).readonly() }),
            http: {
              ...scopes.write,
              name: 'importSampleArticles',
              path: 'samples',
              summary: 'Take in the sample articles that never were, as drafts',
            },
            async run(_, { actor }) {
              const contents = draftContents(samples, { validTo: yearAfter(context.now()) });
              return { drafts: await articles.importDrafts({ contents }, { actor }) };
            },
          }),
          preview: defineCommand({
            permission: 'read',
            officersOnly: true,
            isIdempotent: true,
            input: previewInput,
            answer: articlePreview,
            http: {
              ...scopes.read,
              name: 'previewArticle',
              path: 'preview',
              summary: 'What a version of an article would answer, beside the answers of today',
            },
            async run(input) {
              const bases = await base.trying(input.article ?? unsaved, input.content);
              return previewArticle(input, bases, await articles.published(), context.now());
            },
          }),
        },
        queries: {
          ask: defineQuery({
            input: bankQuestion,
            answer: bankAnswer,
            http: {
              name: 'askBank',
              path: 'answers',
              method: 'POST',
              summary: 'What the bank of answers says to a question, with its source',
              scope: 'desk:read',
            },
            run: async ({ question }) =>
              (await base.current()).answer(question, { at: context.now() }),
          }),
          describe: defineQuery({
            officersOnly: true,
            input: nothing,
            answer: description,
            http: {
              ...scopes.read,
              name: 'describeKnowledge',
              path: 'articles',
              summary: 'What is needed to write articles',
            },
            async run(_, options) {
              const known = new Set((await allOf(articles, options)).map(({ id }) => id));
              return {
                missingSamples: samples.filter(({ id }) => !known.has(id)).length,
                parties: Object.entries(parties).map(([id, { names }]) => ({
                  id,
                  name: names[0] ?? id,
                })),
              };
            },
          }),
          gaps: defineQuery({
            permission: 'read-identity',
            officersOnly: true,
            input: nothing,
            answer: gaps,
            http: {
              ...scopes.read,
              name: 'listGaps',
              path: 'gaps',
              summary: 'Questions without an answer that helped, the most needed first',
            },
            run: async (_, asking) =>
              listGaps(context, base, options, await allOf(articles, asking), asking.actor),
          }),
          asked: defineQuery({
            permission: 'read-identity',
            officersOnly: true,
            input: z.strictObject({ article: z.string().max(80) }),
            answer: z.object({ items: z.array(askedTicket) }),
            http: {
              ...scopes.read,
              name: 'listAskedQuestions',
              path: 'asked/{article}',
              summary: 'The questions that made officers write an article',
            },
            async run({ article }, asking) {
              const all = await allOf(articles, asking);
              const raisedBy = all.find(({ id }) => id === article)?.raisedBy ?? [];
              const items =
                raisedBy.length > 0
                  ? await askedQuestions(context, asking.actor, ({ ticket }) =>
                      raisedBy.includes(ticket.id),
                    )
                  : [];
              return { items: items.map(shownQuestion) };
            },
          }),
          coverage: defineQuery({
            permission: 'read',
            officersOnly: true,
            input: nothing,
            answer: coverage,
            http: {
              ...scopes.read,
              name: 'getCoverage',
              path: 'coverage',
              summary: 'How many questions the articles cover',
            },
            run: () => readCoverage(context, base, articles, options),
          }),
        },
      };
    },
  });
}

/** All articles, published or not. */
async function allOf(
  { list }: Articles<ArticleContent>,
  options: ReadOptions,
): Promise<readonly EditedArticle<ArticleContent>[]> {
  const all: EditedArticle<ArticleContent>[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { items, next }: Awaited<ReturnType<typeof list>> = await list(
      { after, limit: 200 },
      options,
    );
    all.push(...items);
    after = next;
  }
  return all;
}

const wibMs = 7 * 3_600_000;

/** The day a year after an instant in WIB, `2027-11-30`. */
function yearAfter(at: number): string {
  const day = new Date(at + wibMs);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
