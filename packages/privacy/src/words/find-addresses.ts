import type { PersonalDatum } from '../personal-data.js';

const street = String.raw`(?:jl|jln|jalan|gg|gang|lorong|lr|dusun|dsn|kampung|kp|perum|perumahan|komplek|kompleks|blok|griya)\.?\s+(?:[\p{L}\d.'’-]+\s+){0,4}?[\p{L}\d.'’-]+`;
const house = String.raw`(?:no(?:mor)?\.?\s*\d+\s?[a-z]?(?![\p{L}\d])|blok\s+[a-z]{1,2}\s?[-/]?\s?\d*)`;
const neighbourhood = String.raw`rt\.?\s*0*\d{1,3}\s*(?:[/,-]|\s)?\s*(?:rw\.?\s*)?0*\d{1,3}`;
const part = String.raw`[\s,]{1,3}`;

const withStreet = new RegExp(
  String.raw`(?<![\p{L}\d])${street}${part}(?:${house}|${neighbourhood})(?:${part}(?:${house}|${neighbourhood}))*`,
  'giu',
);
const withNeighbourhood = new RegExp(
  String.raw`(?<![\p{L}\d])${neighbourhood}(?![\p{L}\d])`,
  'giu',
);

/** Where somebody lives: a street with its house number, or an RT/RW. A street alone is nobody's. */
export function findAddresses(text: string): readonly PersonalDatum[] {
  const found = [...text.matchAll(withStreet)].map((match) => read(match, 0.75));
  const other = [...text.matchAll(withNeighbourhood)]
    .filter(({ index }) => !found.some(({ start, end }) => index >= start && index < end))
    .map((match) => read(match, 0.6));
  return [...found, ...other].sort((a, b) => a.start - b.start);
}

function read({ 0: value, index }: RegExpExecArray, confidence: number): PersonalDatum {
  return { kind: 'ADDRESS', start: index, end: index + value.length, value, confidence };
}
