import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** First two digits: provinces by their code of the Ministry of Home Affairs (Kepmendagri 300.2.2-2138/2025). */
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
);

/**
 * NIK and KK share one format: region (6), date (day + 40 for women), serial (4), no check digit. Source: Perpres
 * 96/2018 on population registration, Permendagri 73/2022.
 */
export function readIdentityNumber(window: NumberWindow): NumberReading | null {
  const { length } = window;
  if (length < 14) return null;
  const { label } = window.begin;
  const isNamed = label === 'identity' || label === 'family';
  const kind = label === 'family' ? 'KK' : 'NIK';
  if (isNamed && hasLength(window)) {
    return { kind, confidence: hasStructure(window.digits) ? 0.99 : 0.8 };
  }
  if (length !== 16 || label === 'other' || label === 'tax' || label === 'card') return null;
  return hasStructure(window.digits) && !isMixed(window) ? { kind, confidence: 0.9 } : null;
}

/**
 * Whether the length fits. With one mistyped digit it still identifies the person; a dictated number may lack two
 * digits or repeat some.
 */
function hasLength({ length, isCorrected, isDictated }: NumberWindow): boolean {
  return length >= (isDictated ? 14 : 15) && length <= (isCorrected ? 24 : isDictated ? 18 : 17);
}

/** A single digit beside longer groups does not belong to the number: "5 351721 490198 0011". */
function isMixed({ shape, isDictated }: NumberWindow): boolean {
  return !isDictated && /(?:^|-)1(?:-|$)/.test(shape);
}

function hasStructure(digits: string): boolean {
  if (digits.length !== 16 || !provinces.has(digits.slice(0, 2))) return false;
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const regency = part(2, 4);
  const day = part(6, 8) % 40;
  return (
    ((regency >= 1 && regency <= 40) || (regency >= 71 && regency <= 79)) &&
    part(6, 8) <= 71 &&
    day >= 1 &&
    day <= 31 &&
    part(8, 10) >= 1 &&
    part(8, 10) <= 12 &&
    part(12, 16) > 0
  );
}
