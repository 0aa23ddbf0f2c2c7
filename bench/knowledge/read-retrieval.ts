import { readFileSync } from 'node:fs';
import type { Article } from '@aduan/knowledge';

/** A question of an external data set, and the passages that answer it. */
export interface Query {
  readonly text: string;
  readonly relevant: readonly string[];
}

/** Passages of an external data set as articles without questions: a JSON object a line, with `id` and `text`. */
export function readCorpus(file: string): Article[] {
  return linesOf<{ id: string; text: string }>(file).map(({ id, text }) => ({
    id,
    question: '',
    variants: [],
    answer: text,
    sources: [],
    validFrom: '2000-01-01',
    tags: [],
    status: 'published',
  }));
}

/** Questions of an external data set: a JSON object a line, with `query`, `query_noisy` and `relevant` ids. */
export function readQueries(file: string): { clean: Query[]; noisy: Query[] } {
  const lines = linesOf<{ query: string; query_noisy: string; relevant: string[] }>(file);
  return {
    clean: lines.map(({ query, relevant }) => ({ text: query, relevant })),
    noisy: lines.map(({ query_noisy, relevant }) => ({ text: query_noisy, relevant })),
  };
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
