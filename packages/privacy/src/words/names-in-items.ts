import type { PersonalDatum } from '../personal-data.js';
import { nameDatum } from './name-datum.js';
import { nameWords } from './name-words.js';
import type { Word, Words } from './word.js';

/** "1) …", "b. …", "- …" at the start of a line or after a space: an item of a list. */
const item =
  /(?:(?:^|[\s;:,])(?:\d{1,2}|[a-h])[.)][ \t]{0,2}|\n[ \t]{0,3}[-•*][ \t]{1,2})(?=\p{Lu})/gu;
/** After a complete name: the end of its item, or a description. */
const afterItem = /^\.?[ \t]*(?:$|[\n(),;:–/-]|\d|dan )/u;
const reachAfter = 8;

/** Items of a list in which at least one is certainly a name: "1) Oktovina Mayor 2) Yohana". */
export function namesInItems(text: string, words: Words): readonly PersonalDatum[] {
  const items = [...text.matchAll(item)].map(({ 0: { length }, index }) =>
    nameWords(words, words.indexAt(index + length), 'weak'),
  );
  const names = items.filter((name) => isWhole(text, name));
  const isOfPeople = names.some((name) => name.some(({ kind }) => kind === 'name'));
  return isOfPeople ? names.flatMap((name) => nameDatum(text, name, 0.6)) : [];
}

function isWhole(text: string, name: readonly Word[]): boolean {
  const end = name.at(-1)?.end;
  return end !== undefined && afterItem.test(text.slice(end, end + reachAfter));
}
