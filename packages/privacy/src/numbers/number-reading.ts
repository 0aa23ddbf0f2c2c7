import type { PersonalDataKind } from '../personal-data.js';
import type { NumberWindow } from './number-window.js';

/** What a reader takes a window for. */
export interface NumberReading {
  readonly kind: PersonalDataKind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Takes a window for something, or not. */
export type NumberReader = (window: NumberWindow) => NumberReading | null;
