import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** 123.456.789: with dots in threes it is an amount of rupiah. */
const amount = /^[1-3](?:-3)+$/;

/**
 * Accounts have no shape: 10 digits at BCA, BNI and BSI, 13 at Mandiri, 15 at BRI, 16 at BTN. The bank's
 * name or a word for account before it tells, an arrow to it, or the holder's "a.n." after it.
 */
export function readBankAccount(window: NumberWindow): NumberReading | null {
  const { digits, shape, isDotted, isCorrected, hasSlash, label, labelAfter, before } = window;
  const longest = isCorrected ? 24 : 17;
  if (digits.length < 9 || digits.length > longest || hasSlash) return null;
  if (isDotted && amount.test(shape)) return null;
  if (label === 'account') return { kind: 'BANK_ACCOUNT', confidence: 0.95 };
  if (label === 'bank') return { kind: 'BANK_ACCOUNT', confidence: 0.9 };
  if (/(?:->|=>|→)\s?$/u.test(before)) return { kind: 'BANK_ACCOUNT', confidence: 0.7 };
  if (label !== null && label !== 'phone') return null;
  const isHeld = labelAfter === 'bank' || labelAfter === 'account';
  return isHeld ? { kind: 'BANK_ACCOUNT', confidence: 0.8 } : null;
}
