import type { PersonalDataKind } from '../personal-data.js';
import type { NumberWindow } from './number-window.js';

/** How a reader interprets a window. */
export interface NumberReading {
  readonly kind: PersonalDataKind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Interprets a window; null when it does not match. */
export type NumberReader = (window: NumberWindow) => NumberReading | null;
