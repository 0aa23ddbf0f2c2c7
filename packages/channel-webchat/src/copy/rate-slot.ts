import type { KeyValue } from '@aduan/core/channel';

/**
 * Takes one of a few slots that become free again after a while. Counted in the store, so for all instances and over
 * restarts.
 *
 * @returns false when all are taken
 */
export async function takeRateSlot(
  kv: KeyValue,
  name: string,
  most: number,
  ttlMs: number,
): Promise<boolean> {
  for (let place = 0; place < most; place += 1) {
    if (await kv.set(`${name}:${place}`, '', { ttlMs, ifAbsent: true })) return true;
  }
  return false;
}
