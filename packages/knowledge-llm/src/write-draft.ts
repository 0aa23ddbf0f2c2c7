import type { Draft } from '@aduan/knowledge/gate';
import { generateText, Output } from 'ai';
import { draftSchema, instructions, type PromptInput } from './prompt.js';
import { type AnswerModel, ModelLimitError, textOnlyModel } from './text-only-model.js';

/** What came of asking a model, in tokens of both directions; null = not counted. Nothing that it wrote is in a failure. */
export type ModelDraft =
  | { readonly draft: Draft; readonly tokens: number | null }
  | { readonly failure: 'aborted' | 'timeout' | 'malformed' | 'failed' };

/** How long and how much a model may write. */
export interface WritingLimits {
  readonly timeoutMs: number;
  readonly outputTokens: number;
  /** Letters. */
  readonly answerLength: number;
}

/** Has a model write a draft from what it is given; once, without another try. */
export async function writeDraft(
  model: AnswerModel,
  asked: PromptInput,
  { timeoutMs, outputTokens, answerLength }: WritingLimits,
  signal: AbortSignal | undefined,
): Promise<ModelDraft> {
  const tooLate = AbortSignal.timeout(timeoutMs);
  const over = AbortSignal.any([tooLate, ...(signal ? [signal] : [])]);
  const writing = generateText({
    model: textOnlyModel(model, answerLength),
    instructions,
    prompt: JSON.stringify(asked),
    output: Output.object({ schema: draftSchema }),
    maxOutputTokens: outputTokens,
    maxRetries: 0,
    temperature: 0,
    abortSignal: over,
    telemetry: { isEnabled: false },
  });
  // A model that does not listen to the signal is left behind.
  const written = writing.then(({ output, usage }): ModelDraft => {
    const tokens = usage.totalTokens ?? 0;
    return { draft: output, tokens: tokens > 0 ? tokens : null };
  });
  const left = new Promise<never>((_, reject) => {
    if (over.aborted) reject(over.reason);
    over.addEventListener('abort', () => reject(over.reason), { once: true });
  });
  try {
    return await Promise.race([written, left]);
  } catch (error) {
    if (signal?.aborted) return { failure: 'aborted' };
    if (tooLate.aborted) return { failure: 'timeout' };
    return { failure: isMalformed(error) ? 'malformed' : 'failed' };
  }
}

const malformed = new Set(['AI_NoObjectGeneratedError', 'AI_NoOutputGeneratedError']);

function isMalformed(error: unknown): boolean {
  if (error instanceof ModelLimitError) return true;
  return error instanceof Error && malformed.has(error.name);
}
