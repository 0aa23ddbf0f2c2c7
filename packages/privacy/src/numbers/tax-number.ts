import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** `99.999.999.9-999.999`, with any separators. */
const writtenShape = '2-3-3-1-3-3';

/**
 * NPWP: 15 digits in the old format, 16 since 2024 (PMK 112/2022; a person's is the NIK). Without that format, only a
 * label before it distinguishes it from billing codes and order numbers.
 */
export function readTaxNumber(window: NumberWindow): NumberReading | null {
  const { length } = window;
  const { label } = window.begin;
  if (length === 15 && label !== 'other' && window.shape === writtenShape) {
    return { kind: 'NPWP', confidence: 0.98 };
  }
  if (label !== 'tax') return null;
  const { isCorrected, isDictated } = window;
  // With one digit more or less, dictated or mistyped, it still identifies the person.
  const [shortest, longest] = [isDictated ? 14 : 15, isCorrected ? 24 : isDictated ? 17 : 16];
  return length >= shortest && length <= longest ? { kind: 'NPWP', confidence: 0.95 } : null;
}
