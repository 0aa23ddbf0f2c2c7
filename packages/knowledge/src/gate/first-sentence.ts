import type { Passage } from '../article/passage.js';
import { clausesOf } from './clauses.js';
import type { Draft } from './draft.js';
import { sentencesOf } from './sentences.js';
import { isStatedBy } from './stated-by.js';

/**
 * Whether a draft contains the first sentence of an answer, which answers the question; the rest explains it. A draft
 * that passed the gate can be true and still miss the answer.
 */
export function saysFirstSentence(draft: Draft, { answer }: Passage): boolean {
  const [first] = sentencesOf(answer);
  if (first === undefined) return false;
  const clauses = clausesOf(first);
  return draft.sentences
    .flatMap(({ text }) => sentencesOf(text))
    .map(clausesOf)
    .some((claim) => isStatedBy(claim, clauses, []) && !isStatedBy(claim, [], []));
}
