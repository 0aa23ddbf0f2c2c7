import type { DigitsToGather } from '@aduan/core/voice';

/** What a key makes of those that were pressed before. */
export interface CollectedKeys {
  readonly keys: string;
  /** Whether they are an answer now; without a key it is silence. */
  readonly isDone: boolean;
}

/** Collects the keys of one answer, as an exchange does: up to the most, or to the key that ends them. */
export function collectKey(
  before: string,
  key: string,
  { max, finish }: DigitsToGather,
): CollectedKeys {
  if (key === finish) return { keys: before, isDone: true };
  const keys = before + key;
  return { keys, isDone: keys.length >= max };
}
