import type { Visitor } from './officer-client.js';

/** How codes of places, cooperatives and officers look. */
const patterns = [
  /\b\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?\b/u,
  // Of a regency: hours end at 23.
  /(?<![\d.,])[3-9]\d\.\d{2}(?![\d.,])/u,
  /(?<![\w+-])[1-9]\d{9,15}(?!\w)/u,
  /\b(?:petugas|penyelia|auditor|pengawas)-[a-e]\b/u,
];

/** The texts in which somebody would read a code. */
export const codesIn = (texts: readonly string[], codes: ReadonlySet<string>) =>
  texts.filter(
    (text) =>
      codes.has(text) ||
      patterns.some((each) => each.test(text)) ||
      wordsIn(text).some((word) => codes.has(word) && word.includes('.')),
  );

const wordsIn = (text: string) => text.split(/[\s,;:()›·]+/u);

/** The codes of all topics and teams. */
export async function codesOf(officer: Visitor): Promise<ReadonlySet<string>> {
  const { categories, teams } = await officer.read<{
    categories: { code: string }[];
    teams: { id: string }[];
  }>('/api/meta');
  return new Set([...categories.map(({ code }) => code), ...teams.map(({ id }) => id)]);
}
