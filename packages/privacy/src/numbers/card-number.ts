import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** First digits of Visa, Mastercard, JCB, UnionPay and GPN cards (ISO/IEC 7812). */
const issuer = /^(?:4|5[1-5]|2[2-7]|35|62|60|1946)/;

/** Payment cards: 16 to 19 digits with a Luhn check digit in fours, or 15 to 19 named as a card. */
export function readCardNumber(window: NumberWindow): NumberReading | null {
  const { digits, shape, label, isCorrected, hasSlash } = window;
  const longest = isCorrected ? 25 : 19;
  if (label === 'other' || hasSlash || digits.length < 15 || digits.length > longest) return null;
  const isValid = issuer.test(digits) && hasLuhnDigit(digits);
  // Mistyped by a digit, it still tells which card it is.
  if (label === 'card') return { kind: 'CARD', confidence: isValid ? 0.97 : 0.85 };
  return isValid && digits.length >= 16 && shape.startsWith('4-4-4-4')
    ? { kind: 'CARD', confidence: 0.8 }
    : null;
}

function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
