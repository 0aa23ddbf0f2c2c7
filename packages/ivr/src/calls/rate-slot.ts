import type { KeyValue } from '@aduan/core/channel';

/** A limited number of slots, each taken for a time span. */
export interface RateSlots {
  /** Name of the limit; prefix of the keys. */
  readonly name: string;
  readonly max: number;
  /** How long a slot is taken, in ms. */
  readonly ttlMs: number;
}

/**
 * Takes one of the slots. Safe across processes: each slot is a key that only one holder can set.
 *
 * @param holder - a repeated call with the same holder gets the same slot
 * @returns false when no slot is free
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
