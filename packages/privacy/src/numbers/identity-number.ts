import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** How people part the 16 digits: fours, date in the middle, pairs, halves. */
const knownShapes = new Set([
  '16',
  '4-4-4-4',
  '6-6-4',
  '2-2-2-6-4',
  '6-10',
  '12-4',
  '8-8',
  '2-2-2-2-2-2-4',
]);
/** First two digits: provinces by their code of the Ministry of Home Affairs (Kepmendagri 300.2.2-2138/2025). */
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
);

/**
 * NIK and KK have one shape: region (6), date (day + 40 for women), serial (4), no check digit.
 * Source: Perpres 96/2018 on population registration, Permendagri 73/2022.
 */
export function readIdentityNumber(window: NumberWindow): NumberReading | null {
  const { digits, shape, isDictated } = window;
  const isNamed = window.label === 'identity' || window.label === 'family';
  const kind = window.label === 'family' ? 'KK' : 'NIK';
  // Mistyped by a digit, it still tells who it is.
  const hasLength = digits.length === 16 || (isNamed && digits.length >= 15 && digits.length <= 17);
  if (!hasLength || !(isNamed || isDictated || knownShapes.has(shape))) return null;
  if (isNamed) return { kind, confidence: hasStructure(digits) ? 0.99 : 0.8 };
  if (window.label === 'other' || window.label === 'tax' || window.label === 'card') return null;
  return hasStructure(digits) ? { kind, confidence: 0.9 } : null;
}

function hasStructure(digits: string): boolean {
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const regency = part(2, 4);
  const day = part(6, 8) % 40;
  return (
    provinces.has(digits.slice(0, 2)) &&
    ((regency >= 1 && regency <= 40) || (regency >= 71 && regency <= 79)) &&
    part(6, 8) <= 71 &&
    day >= 1 &&
    day <= 31 &&
    part(8, 10) >= 1 &&
    part(8, 10) <= 12 &&
    part(12, 16) > 0
  );
}
