import type { Said } from '../session/input.js';

/** A message as the rules look at it. */
export interface Heard {
  readonly said: Said;
  /** Its words, or the keys that were pressed. */
  readonly text: string;
  /** Its words as they are compared. */
  readonly words: readonly string[];
}
