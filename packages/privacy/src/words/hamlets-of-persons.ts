import type { PersonalDatum } from '../personal-data.js';
import { wholeAddress } from './whole-address.js';

const hamlets = String.raw`[Dd]usun|[Dd]sn\.?|[Dd]ukuh|[Dd]k\.|[Kk]ampung|[Kk]p\.|[Bb]anjar|[Jj]orong|[Gg]ampong|[Ll]ingkungan`;
const housing = String.raw`[Pp]erum(?:ahan)?|[Kk]ompleks?|[Kk]omp\.|[Gg]ang|[Gg]g\.?|[Gg]riya|[Cc]luster|[Rr]usun(?:awa)?|[Aa]partemen|[Aa]srama|[Vv]illa`;
/**
 * A hamlet after a comma, a number or "dari", or housing also in brackets and after "di": the home of a person who is
 * named in the same text.
 */
const hamlet = new RegExp(
  String.raw`,[ ](?=(?:[Jj]ln?\.|[Jj]alan|[Jj]ln)[ ]\p{Lu})|(?:(?:^|[,;:\d]\s{0,2}|\n)|(?<!\p{L})(?:saking|dari|asal|ti|sian)[ ])(?=(?:${hamlets}|${housing})[ ]\p{Lu})|(?:\(|(?<!\p{L})(?:di|warga)[ ])(?=(?:${housing})[ ]\p{Lu})`,
  'gu',
);
const firstWords = /\p{L}+\.?[ ]\p{Lu}[\p{L}'’-]*/uy;

/** Hamlets in a text that names a person: alone they are not personal. */
export function hamletsOfPersons(
  text: string,
  found: readonly PersonalDatum[],
): readonly PersonalDatum[] {
  if (!found.some(({ kind }) => kind !== 'EMAIL')) return [];
  return [...text.matchAll(hamlet)].flatMap(({ 0: { length }, index }) => {
    firstWords.lastIndex = index + length;
    const first = firstWords.exec(text)?.[0];
    if (first === undefined) return [];
    const { end } = wholeAddress(text, index + length, index + length + first.length);
    const start = index + length;
    return [{ kind: 'ADDRESS', start, end, value: text.slice(start, end), confidence: 0.5 }];
  });
}
