import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** First digits of Visa, Mastercard, JCB, UnionPay and GPN cards (ISO/IEC 7812). */
const issuer = /^(?:4|5[1-5]|2[2-7]|35|62|60|1946)/;

/** Payment cards: 16 to 19 digits with a Luhn check digit, in fours or named as a card. */
export function readCardNumber({ digits, shape, label }: NumberWindow): NumberReading | null {
  if (label === 'other' || digits.length < 16 || digits.length > 19) return null;
  if (!issuer.test(digits) || !hasLuhnDigit(digits)) return null;
  if (label === 'card') return { kind: 'CARD', confidence: 0.97 };
  return shape.startsWith('4-4-4-4') ? { kind: 'CARD', confidence: 0.8 } : null;
}

function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
