import type { Label } from '@aduan/core';

/** Texts of one finding. Placeholders are in braces. */
export interface FindingTexts {
  readonly severity: 'error' | 'warning';
  readonly what: Label;
  readonly follows: Label;
  readonly fix: Label;
}

type Sentence = readonly [id: string, en: string];

/** The texts of a fault that must be mended before the desk serves. */
export function error(what: Sentence, follows: Sentence, fix: Sentence): FindingTexts {
  return textsOf('error', what, follows, fix);
}

/** The texts of a fault that can wait until tomorrow. */
export function warning(what: Sentence, follows: Sentence, fix: Sentence): FindingTexts {
  return textsOf('warning', what, follows, fix);
}

function textsOf(
  severity: FindingTexts['severity'],
  ...sentences: readonly [Sentence, Sentence, Sentence]
): FindingTexts {
  const [what, follows, fix] = sentences.map(([id, en]) => ({ id, en })) as [Label, Label, Label];
  return { severity, what, follows, fix };
}
