import type { KeyValue } from '@aduan/core';

/** A number of places, each taken for a while. */
export interface RateSlots {
  /** What they are of. */
  readonly name: string;
  readonly max: number;
  /** For how long one is taken, in ms. */
  readonly ttlMs: number;
}

/**
 * Takes a place, of which there are a few, so that of two processes that count at once each takes another one.
 *
 * @param holder - again with it, it is the same place
 * @returns false when none is free
 */
export async function takeRateSlot(
  kv: KeyValue,
  { name, max, ttlMs }: RateSlots,
  holder: string,
): Promise<boolean> {
  for (let place = 0; place < max; place += 1) {
    const key = `${name}/${place}`;
    if (await kv.set(key, holder, { ttlMs, ifAbsent: true })) return true;
    if ((await kv.get(key)) === holder) return true;
  }
  return false;
}
