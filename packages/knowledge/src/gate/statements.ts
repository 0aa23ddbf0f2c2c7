import type { Passage } from '../article/passage.js';

/** The statements of a passage. Its question proves nothing, since it may assume something false. */
export function statementsOf({ answer, sources }: Passage): string[] {
  return [answer, ...sources.flatMap(({ quote }) => quote ?? [])];
}

/** The ways to refer to a passage: its regulation, the place in it, its valid days. */
export function referencesOf({ sources, validFrom, validTo = '' }: Passage): string[] {
  return [...sources.map(({ title, locator = '' }) => `${title} ${locator}`), validFrom, validTo];
}
