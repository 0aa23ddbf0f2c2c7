import type { Desk } from '../runtime/desk.js';
import type { ShownLine } from '../runtime/reads/shown-items.js';
import type { AskedWord } from './asked-words.js';
import { shownWordsReader } from './shown-words.js';
import { factWords, speaksOf } from './ticket-facts.js';
import { readTexts } from './ticket-texts.js';
import type { WordIndex } from './word-index.js';
import { wordsOf } from './words-of.js';

/**
 * Those tickets that have each of the words in what everybody who works here may read: facts, and texts as the masker leaves them. The
 * index only says where to look, and terms that words share lead to others too. Most of these are known by the words alone: only
 * what passes is masked.
 */
export async function hitsAmong(
  desk: Desk,
  lines: readonly ShownLine[],
  asked: readonly AskedWord[],
): Promise<readonly ShownLine[]> {
  const shownWords = shownWordsReader(desk.masker);
  const judged: { readonly line: ShownLine; readonly missing: readonly AskedWord[] }[] = [];
  for (const line of lines) {
    const { subject, ticket } = line.item;
    const facts = factWords(desk, ticket, [...(await shownWords(subject ?? ''))].join(' '));
    judged.push({ line, missing: asked.filter(({ word }) => !speaksOf(facts, [word])) });
  }
  const index = desk.search.words;
  const open = index ? judged.filter(({ missing }) => missing.length > 0) : [];
  const texts = await readTexts(
    desk,
    open.map(({ line }) => line.stored),
  );
  const hits = new Set(judged.flatMap(({ line, missing }) => (missing.length === 0 ? line : [])));
  for (const [at, { line, missing }] of open.entries()) {
    const said = [line.item.subject ?? '', ...(texts[at] ?? [])];
    if (
      !index ||
      !hasAll(
        index,
        said.flatMap((text) => [...wordsOf(text)]),
        missing,
      )
    )
      continue;
    const shown: string[] = [];
    for (const text of said) shown.push(...(await shownWords(text)));
    if (hasAll(index, shown, missing)) hits.add(line);
  }
  return lines.filter((line) => hits.has(line));
}

function hasAll(index: WordIndex, words: readonly string[], asked: readonly AskedWord[]): boolean {
  const stems = new Set(words.map(index.stemOf));
  return asked.every(({ stem }) => stem !== null && stems.has(stem));
}
