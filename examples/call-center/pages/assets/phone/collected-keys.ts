import type { DigitsToGather } from '@aduan/core/voice';

/** The state after a key was pressed: all keys so far, and whether they are complete. */
export interface CollectedKeys {
  readonly keys: string;
  /** Whether the keys are a complete answer; without any key, the answer is silence. */
  readonly isDone: boolean;
}

/**
 * Collects the keys of one answer like an exchange does: until the maximum number of keys, or the key that ends the
 * input.
 */
export function collectKey(
  before: string,
  key: string,
  { max, finish }: DigitsToGather,
): CollectedKeys {
  if (key === finish) return { keys: before, isDone: true };
  const keys = before + key;
  return { keys, isDone: keys.length >= max };
}
