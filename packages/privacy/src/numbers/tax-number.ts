import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** `99.999.999.9-999.999`, in whatever way it is parted. */
const writtenShape = '2-3-3-1-3-3';

/**
 * NPWP: 15 digits of the old form, 16 since 2024 (PMK 112/2022; a person's is the NIK). Without its
 * shape only a word before it tells it from billing codes and order numbers.
 */
export function readTaxNumber(window: NumberWindow): NumberReading | null {
  const { length } = window;
  const { label } = window.begin;
  if (length === 15 && label !== 'other' && window.shape === writtenShape) {
    return { kind: 'NPWP', confidence: 0.98 };
  }
  if (label !== 'tax') return null;
  const { isCorrected, isDictated } = window;
  // Said or mistyped by a digit more or less, it still tells whose it is.
  const [shortest, longest] = [isDictated ? 14 : 15, isCorrected ? 24 : isDictated ? 17 : 16];
  return length >= shortest && length <= longest ? { kind: 'NPWP', confidence: 0.95 } : null;
}
