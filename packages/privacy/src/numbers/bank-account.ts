import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** 123.456.789: groups of three with dots are an amount of rupiah. */
const amount = /^[1-3](?:-3)+$/;

/**
 * Account numbers have no fixed format: 10 digits at BCA, BNI and BSI, 13 at Mandiri, 15 at BRI, 16 at BTN. They are
 * recognized by the bank's name or a word for account before them, an arrow to them, or the holder's "a.n." after
 * them.
 */
export function readBankAccount(window: NumberWindow): NumberReading | null {
  const { length } = window;
  if (length < 9 || length > (window.isCorrected ? 24 : 17) || window.hasSlash) return null;
  const reading = readLabels(window);
  return reading && window.isDotted && amount.test(window.shape) ? null : reading;
}

function readLabels({ begin, labelAfter }: NumberWindow): NumberReading | null {
  const { isTarget, label } = begin;
  if (label === 'account') return { kind: 'BANK_ACCOUNT', confidence: 0.95 };
  if (label === 'bank') return { kind: 'BANK_ACCOUNT', confidence: 0.9 };
  if (isTarget) return { kind: 'BANK_ACCOUNT', confidence: 0.7 };
  if (label !== null && label !== 'phone') return null;
  const isHeld = labelAfter === 'bank' || labelAfter === 'account';
  return isHeld ? { kind: 'BANK_ACCOUNT', confidence: 0.8 } : null;
}
