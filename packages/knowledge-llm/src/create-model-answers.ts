import type { Answer, AskOptions, KnowledgeBase } from '@aduan/knowledge';
import type { IndexedKnowledge } from '@aduan/knowledge/article-index';
import { type Passage, saysFirstSentence, verifyDraft } from '@aduan/knowledge/gate';
import { type Allowance, hourlyAllowance } from './allowance.js';
import type { FallbackReason, ModelAnswer } from './model-answer.js';
import { instructions, type PromptInput, promptVersion } from './prompt.js';
import type { AnswerModel } from './text-only-model.js';
import { type ModelDraft, type WritingLimits, writeDraft } from './write-draft.js';

/** Permitted use of a model: rephrase an answer, or choose one where the knowledge base would ask "Maksud Anda …?". */
export type ModelKind = 'answer' | 'choices';

/** Options for using a model for the answers of a knowledge base. */
export interface ModelAnswersOptions {
  readonly model: AnswerModel;
  /**
   * Removes personal data from a text: of `@aduan/privacy`, `personalDataMasker().mask`. The question, earlier
   * messages and articles are masked before a model sees them; when it throws, no model is called.
   */
  mask(text: string): string;
  /** Permitted uses of the model. Default: none. */
  readonly kinds?: readonly ModelKind[];
  /** Default: 300 calls and 300,000 tokens an hour in this process. */
  readonly allowance?: Allowance;
  /** Default: 8 s, 700 tokens, 4,000 characters. */
  readonly limits?: Partial<WritingLimits>;
  /** The time, epoch ms; default `Date.now`. */
  readonly now?: () => number;
}

/** A question with its context. */
export interface ModelAskOptions extends AskOptions {
  /** The citizen's earlier messages, oldest first; the last four are used. */
  readonly before?: readonly string[];
  /** Cancels the call: the knowledge base's own answer is then used. */
  readonly signal?: AbortSignal;
}

/** Answers of a knowledge base, phrased by a model where every sentence can be proven. */
export interface ModelAnswers {
  /** Throws only the errors of the knowledge base's index, and never answers less than the knowledge base does. */
  answer(
    bank: KnowledgeBase | IndexedKnowledge,
    question: string,
    options?: ModelAskOptions,
  ): Promise<ModelAnswer>;
}

const defaultLimits: WritingLimits = { timeoutMs: 8_000, outputTokens: 700, answerLength: 4_000 };
const maxQuestionLength = 1_000;
const maxGivenLength = 12_000;
/** A lower bound of characters per token: no tokenizer of a large model makes more tokens of Indonesian. */
const lettersOfToken = 2;
const maxPreviousMessages = 4;

/**
 * Lets a language model choose among and rephrase the results of a knowledge base. Its draft is used only when every
 * sentence passes the gate; otherwise, and after any failure, the knowledge base's own answer is used.
 *
 * @throws TypeError without a masking function
 */
export function createModelAnswers({
  model,
  mask,
  kinds = [],
  allowance = hourlyAllowance({ calls: 300, tokens: 300_000 }),
  limits = {},
  now = Date.now,
}: ModelAnswersOptions): ModelAnswers {
  if (typeof mask !== 'function') throw new TypeError('mask: personal data must be masked');
  const name = `${model.provider}/${model.modelId}`;
  const bounds = { ...defaultLimits, ...limits };

  async function ask(
    passages: readonly Passage[],
    question: string,
    { before = [], signal }: ModelAskOptions,
  ): Promise<{ readonly text: string; readonly article: Passage } | FallbackReason> {
    if (question.length > maxQuestionLength) return 'too-long';
    const asked = masked({ question, before: before.slice(-maxPreviousMessages), passages }, mask);
    if (!asked) return 'masking-failed';
    const given = JSON.stringify(asked).length;
    if (given > maxGivenLength) return 'too-long';
    if (signal?.aborted) return 'aborted';
    const letters = instructions.length + given;
    const most = bounds.outputTokens + Math.ceil(letters / lettersOfToken);
    if (!(await allowance.take(now(), most))) return 'allowance-used';
    const written = await writeDraft(model, asked, bounds, signal).catch(
      (): ModelDraft => ({ failure: 'failed' }),
    );
    // A call that failed, or whose tokens the provider does not count, costs its maximum.
    const tokens = 'failure' in written ? null : written.tokens;
    await allowance.spend(tokens ?? most, now(), most);
    if ('failure' in written) return written.failure;
    const { draft } = written;
    if (draft.sentences.length === 0) return 'nothing-chosen';
    const verdict = verifyDraft(draft, passages);
    if (!verdict.ok) return verdict.objection;
    const [id, ...others] = verdict.citations;
    const article = passages.find((passage) => passage.id === id);
    if (!article || others.length > 0 || !saysFirstSentence(draft, article)) {
      return 'beside-the-answer';
    }
    // Limits padding: a draft may exceed its article only by a greeting.
    return verdict.text.length <= article.answer.length + 120
      ? { text: verdict.text, article }
      : 'too-long';
  }

  return {
    async answer(bank, question, options = {}) {
      const found = await bank.answer(question, options);
      const given = await passagesOf(found, bank, question, options);
      if (found.kind === 'none' || !kinds.includes(found.kind) || given.length === 0) {
        return { answer: found, wording: { by: 'bank', why: 'not-asked' } };
      }
      const asked = { model: name, prompt: promptVersion };
      const written = await ask(given, question, options).catch((): FallbackReason => 'failed');
      if (typeof written === 'string') {
        return { answer: found, wording: { by: 'bank', why: written, ...asked } };
      }
      const { article, text } = written;
      const whole = await bank.article(article.id, options);
      if (!whole) return { answer: found, wording: { by: 'bank', why: 'failed', ...asked } };
      return {
        answer: { ...whole, text, confidence: found.confidence },
        wording: { by: 'model', ...asked, article: article.id },
      };
    },
  };
}

/**
 * The passages that a model may use: the article that the knowledge base is sure of, or the articles that it would
 * offer. If it is unclear whose figure is meant, only the citizen can decide.
 */
async function passagesOf(
  found: Answer,
  bank: KnowledgeBase | IndexedKnowledge,
  question: string,
  options: AskOptions,
): Promise<readonly Passage[]> {
  if (found.kind === 'none') return [];
  if (found.kind === 'choices' && found.choices.some(({ whose }) => whose === 'open')) return [];
  const ids = found.kind === 'answer' ? [found.id] : found.choices.map(({ id }) => id);
  const hits = await bank.search(question, { ...options, k: 5 });
  const passages = hits.map(({ passage }) => passage);
  return passages.filter(({ id }) => ids.includes(id));
}

/** The model's input without personal data. Null when masking fails. */
function masked(
  { before, passages, question }: PromptInput,
  mask: (text: string) => string,
): PromptInput | null {
  const hide = (text: string): string => {
    const hidden = mask(text);
    if (typeof hidden !== 'string') throw new TypeError('mask: no text');
    return hidden;
  };
  try {
    return {
      question: hide(question),
      before: before.map((text) => hide(text.slice(0, maxQuestionLength))),
      passages: passages.map(({ answer, id, question: title }) => {
        return { id, question: hide(title), answer: hide(answer) };
      }),
    };
  } catch {
    return null;
  }
}
