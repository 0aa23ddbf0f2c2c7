import { readFileSync } from 'node:fs';

/** A question of a citizen, and the articles that answer it: none when it is about something else. */
export interface Question {
  readonly text: string;
  readonly articles: readonly string[];
}

/** For fitting and calibrating, or kept apart to measure by. */
export type Half = 'fitted' | 'kept';

/** The questions of one half, divided by a hash of their text before anything was fitted to them. */
export function questionsOf(half: Half): Question[] {
  return ['in-scope', 'out-of-scope']
    .flatMap(readQuestions)
    .filter(({ text }) => halfOf(text) === half);
}

function readQuestions(name: string): Question[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** FNV-1a over the letters; four of ten are fitted to. */
function halfOf(text: string): Half {
  let hash = 0x811c9dc5;
  for (const letter of text)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 10 < 4 ? 'fitted' : 'kept';
}
