import type { Reading } from './figure.js';
import { numberOfWord, readNumberWords } from './number-words.js';
import type { Token } from './token.js';

/** The names of parts of a law. */
export const partNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['bab', 'bab'],
  ['bagian', 'bagian'],
  ['pasal', 'pasal'],
  ['ps', 'pasal'],
  ['article', 'pasal'],
  ['ayat', 'ayat'],
  ['paragraph', 'ayat'],
  ['huruf', 'huruf'],
  ['diktum', 'diktum'],
  ['lampiran', 'lampiran'],
  ['butir', 'butir'],
  ['chapter', 'bab'],
]);

/** Reads `Pasal 19 ayat (1) huruf a`, starting at a token, and how many tokens it takes. */
export function readLawPart(tokens: readonly Token[], start: number): Reading | null {
  const parts: string[] = [];
  let next = start;
  for (;;) {
    const name = partNames.get(tokens[next]?.word ?? '');
    const number = name === undefined ? null : readPartNumber(tokens, next + 1);
    if (name === undefined || number === null) break;
    parts.push(`${name} ${number.value}`);
    next = number.next;
    if (tokens[next]?.word === ',' && partNames.has(tokens[next + 1]?.word ?? '')) next += 1;
  }
  if (parts.length === 0) return null;
  const figure = { kind: 'part', value: parts.join(' '), unit: '', bound: '' } as const;
  return { figure, length: next - start };
}

function readPartNumber(tokens: readonly Token[], start: number) {
  let next = start;
  while (['(', '.', 'ke', '-'].includes(tokens[next]?.word ?? '')) next += 1;
  const token = tokens[next];
  if (token === undefined) return null;
  const words = readNumberWords(tokens, next);
  const value = words ? String(words.value) : plainNumber(token);
  if (value === null) return null;
  next += words?.length ?? 1;
  // "Pasal 44A" is a different article from "Pasal 44".
  const letter = token.kind === 'digits' ? tokens[next] : undefined;
  const isGlued = letter?.kind === 'word' && letter.at === token.at + token.word.length;
  if (isGlued) next += 1;
  if (tokens[next]?.word === ')') next += 1;
  return { value: isGlued ? `${value}${letter.word}` : value, next };
}

function plainNumber({ kind, word }: Token): string | null {
  if (kind === 'digits') return word;
  if (/^[ivxlc]+$/.test(word) && word.length > 1) return String(romanValue(word));
  if (/^[a-z]$/.test(word)) return word;
  const ordinal = /^ke(.+)$/.exec(word)?.[1];
  const number = ordinal === undefined ? null : numberOfWord(ordinal);
  return number === null ? null : String(number);
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(word: string): number {
  const values = [...word].map((letter) => romans[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
