import type { Passage } from '../article/passage.js';

/** What a passage says for certain. Its question is no proof, since it may suppose something false. */
export function statementsOf({ answer, sources }: Passage): string[] {
  return [answer, ...sources.flatMap(({ quote }) => quote ?? [])];
}

/** How a passage may be referred to: its regulation, where in it, since when it holds. */
export function referencesOf({ sources, validFrom, validTo = '' }: Passage): string[] {
  return [...sources.map(({ title, locator = '' }) => `${title} ${locator}`), validFrom, validTo];
}
