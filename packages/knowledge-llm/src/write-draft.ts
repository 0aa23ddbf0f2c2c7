import type { Draft } from '@aduan/knowledge/gate';
import { generateText, Output } from 'ai';
import { draftSchema, instructions, type PromptInput } from './prompt.js';
import { type AnswerModel, ModelLimitError, textOnlyModel } from './text-only-model.js';

/**
 * The result of a model call, with tokens of input and output; null = not counted. A failure contains nothing that
 * the model wrote.
 */
export type ModelDraft =
  | { readonly draft: Draft; readonly tokens: number | null }
  | { readonly failure: 'aborted' | 'timeout' | 'malformed' | 'failed' };

/** Limits of time and output of a model. */
export interface WritingLimits {
  readonly timeoutMs: number;
  readonly outputTokens: number;
  /** In characters. */
  readonly answerLength: number;
}

/** Lets a model write a draft from its input; one call, without retries. */
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
  // Does not wait for a model that ignores the signal.
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
