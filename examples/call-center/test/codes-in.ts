import type { Visitor } from './officer-client.js';

/** Formats of the codes of places, cooperatives and officers. */
const patterns = [
  /\b\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?\b/u,
  // A regency's code, which cannot be a time: hours end at 23.
  /(?<![\d.,])[3-9]\d\.\d{2}(?![\d.,])/u,
  /(?<![\w+-])[1-9]\d{9,15}(?!\w)/u,
  /\b(?:petugas|penyelia|auditor|pengawas)-[a-e]\b/u,
];

/** The texts that show a code to their reader. */
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
    teams: { code: string }[];
  }>('/api/v1/meta');
  return new Set([...categories, ...teams].map(({ code }) => code));
}
