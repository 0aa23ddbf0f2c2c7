import { type Locale, textIn } from '../ports/label.js';
import type { Category } from './category.js';

/** Weight of words of the groups above, compared with 1 for a topic's own words. */
const groupWeight = 0.25;
/** Score of a whole label or synonym found in the text: as much as several words. */
const phraseWeight = 2;
/** Words shorter than this match only as a whole: a beginning such as "per" means nothing. */
const minStemLength = 4;

interface Topic {
  readonly category: Category;
  readonly phrases: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly groupWords: ReadonlySet<string>;
}

/**
 * Makes the search over topics. A topic scores for every word of the text that it shares, whole or as a stem ("tarik"
 * in "penarikan"); words that few topics have score higher. It also scores for every whole label or synonym in the
 * text.
 *
 * @param paths - each topic with its groups, the topic last
 */
export function categorySearch(
  paths: readonly (readonly Category[])[],
): (text: string, locale: Locale) => readonly Category[] {
  const indexes = new Map<Locale, readonly Topic[]>();

  return (text, locale) => {
    const topics = indexes.get(locale) ?? paths.flatMap((path) => topicOf(path, locale));
    indexes.set(locale, topics);
    const query = wordsOf(text);
    const found = topics.map(({ category, phrases }) => ({
      category,
      score: phraseWeight * phrases.filter((phrase) => holds(query, phrase)).length,
    }));
    for (const word of new Set(query)) {
      const shares = topics.map((topic) => similarity(word, topic));
      const rarity = Math.log(1 + topics.length / shares.filter((each) => each > 0).length);
      for (const [index, entry] of found.entries()) {
        const share = shares[index] ?? 0;
        if (share > 0) entry.score += share * rarity;
      }
    }
    return found
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ category }) => category);
  };
}

function topicOf(path: readonly Category[], locale: Locale): readonly Topic[] {
  const category = path.at(-1);
  if (!category) return [];
  const phrases = phrasesOf(category, locale);
  const groupPhrases = path.slice(0, -1).flatMap((group) => phrasesOf(group, locale));
  return [
    {
      category,
      phrases: phrases.map((phrase) => wordsOf(phrase).join(' ')),
      words: new Set(phrases.flatMap(wordsOf)),
      groupWords: new Set(groupPhrases.flatMap(wordsOf)),
    },
  ];
}

function phrasesOf({ label, synonyms = [] }: Category, locale: Locale): readonly string[] {
  return [textIn(label, locale), ...synonyms];
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function holds(query: readonly string[], phrase: string): boolean {
  return phrase !== '' && ` ${query.join(' ')} `.includes(` ${phrase} `);
}

function similarity(word: string, topic: Topic): number {
  return Math.max(closest(word, topic.words), groupWeight * closest(word, topic.groupWords));
}

function closest(word: string, words: ReadonlySet<string>): number {
  if (words.has(word)) return 1;
  let best = 0;
  for (const other of words) best = Math.max(best, likeness(word, other));
  return best;
}

function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < minStemLength) return 0;
  if (long.startsWith(short)) return 0.7;
  return long.includes(short) ? 0.5 : 0;
}
