import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** `99.999.999.9-999.999`, in whatever way it is parted. */
const writtenShape = '2-3-3-1-3-3';

/**
 * NPWP: 15 digits of the old form, 16 since 2024 (PMK 112/2022; a person's is the NIK). Without its
 * shape only a word before it tells it from billing codes and order numbers.
 */
export function readTaxNumber({ digits, shape, label }: NumberWindow): NumberReading | null {
  if (shape === writtenShape && label !== 'other') return { kind: 'NPWP', confidence: 0.98 };
  const hasLength = digits.length >= 15 && digits.length <= 16;
  return hasLength && label === 'tax' ? { kind: 'NPWP', confidence: 0.95 } : null;
}
