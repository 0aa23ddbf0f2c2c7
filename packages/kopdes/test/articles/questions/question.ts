import { readFileSync } from 'node:fs';

/** A citizen's question, and the articles that answer it: none when it is out of scope. */
export interface Question {
  readonly text: string;
  readonly articles: readonly string[];
}

/**
 * The questions of one set. `fitted`: written before the variants of the articles were widened; weights and
 * thresholds were fitted to them. `kept`: written after all of that, for measuring. `fresh`: written before phrases
 * such as "jadi anggota" were known, and only examined as a whole; most of its out-of-scope questions are near
 * misses. `last`: written after features and thresholds were chosen, and measured once before the weights were fitted
 * a last time; see docs/benchmarks.md. `silenced`: once answered from an article that says something else, and since
 * known as out of scope; nothing is fitted to them.
 */
export function questionsOf(set: 'fitted' | 'kept' | 'fresh' | 'last' | 'silenced'): Question[] {
  const lines = readFileSync(new URL(`${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}
