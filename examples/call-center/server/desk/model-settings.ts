import { resolve } from 'node:path';
import type { ModelKind } from '@aduan/knowledge-llm';

/** A language model that phrases answers, and what it may do. */
export interface ModelSettings {
  /** A module whose default export is a model of the AI SDK. */
  readonly file: string;
  readonly kinds: readonly ModelKind[];
}

const known: readonly ModelKind[] = ['answer', 'choices'];

/**
 * `ADUAN_ANSWER_MODEL`: the module; `ADUAN_ANSWER_MODEL_KINDS`: what the model may do. Null without one.
 *
 * @throws TypeError that names the variable to mend
 */
export function readModel({
  ADUAN_ANSWER_MODEL: file,
  ADUAN_ANSWER_MODEL_KINDS: said = '',
}: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  if (!file) return null;
  const wanted = said.split(',').map((kind) => kind.trim());
  const kinds = known.filter((kind) => wanted.includes(kind));
  if (kinds.length === wanted.length) return { file: resolve(file), kinds };
  throw new TypeError('ADUAN_ANSWER_MODEL_KINDS must name what the model may do: answer, choices');
}
