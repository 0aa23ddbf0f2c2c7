import { readFileSync } from 'node:fs';

/** A question of a citizen, and the articles that answer it: none when it is about something else. */
export interface Question {
  readonly text: string;
  readonly articles: readonly string[];
}

/**
 * The questions of one set. `fitted`: written before the variants of the articles were widened; weights and
 * thresholds were fitted to them. `kept`: written when all of that was done, and measured by. `fresh`: written
 * before phrases such as "jadi anggota" were known, and looked at only in sum; most of what is about something else
 * is near to it. `last`: written after signs and thresholds were chosen, and measured once before the weights
 * were fitted a last time; see docs/benchmarks.md. `silenced`: answered once from an article that says something else, and
 * known since as outside; nothing is fitted to them.
 */
export function questionsOf(set: 'fitted' | 'kept' | 'fresh' | 'last' | 'silenced'): Question[] {
  const lines = readFileSync(new URL(`${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}
