import type { TermReader } from '../text/terms.js';
import { months, weekdays } from './calendar-words.js';
import { partNames } from './law-parts.js';
import { readNumberWords } from './number-words.js';
import type { Token } from './token.js';
import { plainly, tokensOf } from './tokens.js';

const negations = new Set(
  'tidak bukan tanpa jangan dilarang belum tak tiada nggak enggak gak ga kagak kecuali not never no without cannot'.split(
    ' ',
  ),
);
/** Words that answers use to begin, end and name their sources; they claim nothing. */
const politeWords = new Set(
  'halo baik bapak ibu kakak terima kasih mohon maaf silakan anda kami bisa dapat juga berikut yaitu adalah menurut berdasarkan berlaku'.split(
    ' ',
  ),
);
/** Words that belong to a figure, which is checked as a whole. */
const figureLabels = new Set([
  ...months.keys(),
  ...partNames.keys(),
  ...'rp idr m nomor no tahun uu undang law pp pmk perpres inpres keppres permen kepmen juklak se perda pojk perki peraturan instruksi keputusan edaran'.split(
    ' ',
  ),
]);

/** The parts of a sentence that its source must contain too. */
export interface Claim {
  readonly terms: readonly string[];
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly isNegated: boolean;
}

/** Reads a sentence as claims: terms, names, addresses, and whether it is negated. */
export function claimOf(sentence: string, reader: TermReader): Claim {
  const text = plainly(sentence);
  const tokens = tokensOf(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const claiming = words.filter((token) => !claimsNothing(token));
  return {
    terms: [...new Set(claiming.flatMap(({ word }) => reader.termsOf(word)))],
    names: words
      .filter((token, at) => isName(token, at) && !claimsNothing(token))
      .flatMap(({ word }) => reader.termsOf(word)),
    addresses: addressesIn(text),
    isNegated: words.some(({ word }) => negations.has(word)),
  };
}

/** The terms of a text, word by word like those of a claim: `SP4N` is `sp` and `n`. */
export function termsIn(text: string, reader: TermReader): string[] {
  return tokensOf(plainly(text)).flatMap(({ word }) => reader.termsOf(word));
}

/** Web and e-mail addresses and handles, in lower case. */
export function addressesIn(text: string): string[] {
  const found =
    text.toLowerCase().match(/[^\s()"“”]*(?:@|:\/\/|\p{L}\.\p{L}{2,})[^\s()"“”]*/gu) ?? [];
  return found.map((address) => address.replace(/[.,;:!?]+$/, ''));
}

/** A capitalized word inside a sentence, or a day of the week. */
function isName({ word, isCapital }: Token, at: number): boolean {
  return weekdays.has(word) || (isCapital && at > 0);
}

function claimsNothing(token: Token): boolean {
  const { word } = token;
  return politeWords.has(word) || figureLabels.has(word) || readNumberWords([token], 0) !== null;
}
