import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** Nomor Induk Koperasi: 13 digits, often called "NIK" as well. */
export function readCooperativeNumber({ begin, length }: NumberWindow): NumberReading | null {
  if (length !== 13) return null;
  if (begin.label === 'cooperative') return { kind: 'NIKOP', confidence: 0.97 };
  return begin.label === 'identity' ? { kind: 'NIKOP', confidence: 0.7 } : null;
}
