import type * as z from 'zod';
import type { Article } from '../article/article.js';
import { articleSchema } from './article-schema.js';

/** A file with its content. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Why an article could not be imported. */
export interface ImportProblem {
  readonly file: string;
  /** Line number, from 1. */
  readonly line: number;
  /** The field, `sources.0.title`; empty when it is about the whole article. */
  readonly field: string;
  readonly message: string;
}

/** The valid articles, and the problems of the others. */
export interface ImportedArticles {
  readonly articles: readonly Article[];
  readonly problems: readonly ImportProblem[];
}

/** An unchecked article, with the line of each of its fields. */
export interface Candidate {
  readonly file: string;
  readonly value: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Validates articles one by one; a duplicate id is a problem. */
export function checkedArticles(candidates: readonly Candidate[]): ImportedArticles {
  const articles: Article[] = [];
  const problems: ImportProblem[] = [];
  for (const candidate of candidates) {
    const parsed = articleSchema.safeParse(candidate.value);
    const issues = parsed.success ? repeatedId(parsed.data, articles) : parsed.error.issues;
    problems.push(...issues.map((issue) => problemOf(issue, candidate)));
    if (parsed.success && issues.length === 0) articles.push(parsed.data);
  }
  return { articles, problems };
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

function repeatedId({ id }: Article, articles: readonly Article[]): Issue[] {
  return articles.some((article) => article.id === id)
    ? [{ path: ['id'], message: `stands twice: ${id}` }]
    : [];
}

function problemOf({ path, message }: Issue, { file, lineOf }: Candidate): ImportProblem {
  return { file, line: lineOf(path), field: path.map(String).join('.'), message };
}
