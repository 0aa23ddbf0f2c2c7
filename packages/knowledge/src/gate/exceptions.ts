import type { Passage } from '../article/passage.js';
import { clausesOf } from './clauses.js';
import type { Draft } from './draft.js';
import { sentencesOf } from './sentences.js';
import { isStatedBy } from './stated-by.js';
import { statementsOf } from './statements.js';
import { takesBack } from './wordings.js';

/**
 * The index of a sentence whose source continues with an exception that the draft leaves out; null when there is
 * none.
 */
export function exceptionLeftOut(draft: Draft, passages: readonly Passage[]): number | null {
  const cited = new Set(draft.sentences.flatMap(({ cites }) => cites));
  const said = draft.sentences.map(({ text }) => sentencesOf(text).map(clausesOf));
  const says = (sentence: string) =>
    said.findIndex((each) => each.some((claim) => isStatedBy(claim, clausesOf(sentence), [])));
  for (const statement of passages.filter(({ id }) => cited.has(id)).flatMap(statementsOf)) {
    const sentences = sentencesOf(statement);
    for (const [at, sentence] of sentences.entries()) {
      const next = sentences[at + 1];
      if (next === undefined || !takesBack(next) || says(next) !== -1) continue;
      const half = says(sentence);
      if (half !== -1) return half;
    }
  }
  return null;
}
