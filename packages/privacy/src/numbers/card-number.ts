import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** First digits of Visa, Mastercard, JCB, UnionPay and GPN cards (ISO/IEC 7812). */
const issuer = /^(?:4|5[1-5]|2[2-7]|35|62|60|1946)/;

/** Payment cards: 16 to 19 digits with a Luhn check digit in fours, or 15 to 19 named as a card. */
export function readCardNumber(window: NumberWindow): NumberReading | null {
  const { length } = window;
  if (length < 15 || length > (window.isCorrected ? 25 : 19) || window.hasSlash) return null;
  const { label } = window.begin;
  if (label === 'other') return null;
  const isNamed = label === 'card';
  if (!isNamed && !(length >= 16 && window.shape.startsWith('4-4-4-4'))) return null;
  const { digits } = window;
  const isValid = issuer.test(digits) && hasLuhnDigit(digits);
  // With one mistyped digit, it still identifies the card.
  if (isNamed) return { kind: 'CARD', confidence: isValid ? 0.97 : 0.85 };
  return isValid ? { kind: 'CARD', confidence: 0.8 } : null;
}

function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
