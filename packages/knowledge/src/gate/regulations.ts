import { isYear } from './calendar-words.js';
import type { Reading } from './figure.js';
import { readNumberWords } from './number-words.js';
import type { Token } from './token.js';

/** Kinds of regulations by their names. Longer names precede those that they contain. */
const kinds: readonly (readonly [kind: string, name: RegExp])[] = [
  ['uu', /\b(?:uu|undang - undang|law)\b/g],
  ['perppu', /\bperppu\b/g],
  ['pmk', /\b(?:pmk|peraturan menteri keuangan)\b/g],
  ['pp', /\b(?:pp|peraturan pemerintah)\b/g],
  ['perpres', /\b(?:perpres|peraturan presiden)\b/g],
  ['inpres', /\b(?:inpres|instruksi presiden)\b/g],
  ['keppres', /\b(?:keppres|keputusan presiden)\b/g],
  ['permen', /\b(?:permen\p{L}*|peraturan menteri)\b/gu],
  ['kepmen', /\b(?:kepmen\p{L}*|keputusan menteri)\b/gu],
  ['juklak', /\b(?:juklak|petunjuk pelaksanaan)\b/g],
  ['se', /\b(?:se|surat edaran)\b/g],
  ['perda', /\b(?:perda|peraturan daerah)\b/g],
  ['pojk', /\b(?:pojk|peraturan ojk)\b/g],
  ['perki', /\b(?:perki|peraturan komisi informasi)\b/g],
];

/** Reads `Undang-Undang Nomor 25 Tahun 1992`, `UU 25/1992`, starting at the number, and how many tokens it takes. */
export function readRegulation(tokens: readonly Token[], start: number): Reading | null {
  const written = /^(\d+)\/(\d{4})$/.exec(tokens[start]?.word ?? '');
  if (written) return found(tokens, start, `${written[1]}/${written[2]}`, 1);
  const number = numberAt(tokens, start);
  if (number === null) return null;
  const behind = start + number.length;
  if (tokens[behind]?.word === '/') {
    const year = numberAt(tokens, behind + 1);
    return year && isYear(year.value)
      ? found(tokens, start, `${number.value}/${year.value}`, number.length + 1 + year.length)
      : null;
  }
  if (!['nomor', 'no', 'number', '.'].includes(tokens[start - 1]?.word ?? '')) return null;
  if (tokens[behind]?.word !== 'tahun') return null;
  const year = numberAt(tokens, behind + 1);
  return year && isYear(year.value)
    ? found(tokens, start, `${number.value}/${year.value}`, number.length + 1 + year.length)
    : null;
}

function found(tokens: readonly Token[], start: number, value: string, length: number) {
  const figure = {
    kind: 'regulation',
    value: `${kindBefore(tokens, start)} ${value}`,
    unit: '',
    bound: '',
  } as const;
  return { figure, length };
}

/** The last kind that is named before the number. */
function kindBefore(tokens: readonly Token[], start: number): string {
  const before = tokens
    .slice(Math.max(0, start - 10), start)
    .map(({ word }) => word)
    .join(' ');
  const ends = kinds.flatMap(([kind, name]) =>
    [...before.matchAll(name)].map((match) => ({ kind, end: match.index + match[0].length })),
  );
  return ends.toSorted((one, other) => other.end - one.end)[0]?.kind ?? '';
}

function numberAt(tokens: readonly Token[], at: number): { value: string; length: number } | null {
  const token = tokens[at];
  if (token?.kind === 'digits')
    return /^\d+$/.test(token.word) ? { value: token.word, length: 1 } : null;
  const words = readNumberWords(tokens, at);
  return words && { value: String(words.value), length: words.length };
}
