import type { Delivered } from '../plugin/delivered.js';
import type { ClaimOutbox, DeliveryHandler } from './delivery-handler.js';

/** Limits how many deliveries of one plugin run at once, for all its targets together and for each target. */
export interface ConcurrencyLimit {
  /** @param targets - all targets that this limit is for */
  claim(targets: readonly string[], claim: ClaimOutbox): ReturnType<DeliveryHandler['claim']>;
  /** Does the work of a claimed delivery, then frees its slot. */
  use(target: string, work: () => Promise<Delivered>): Promise<Delivered>;
}

/**
 * Reserves a slot before claiming, so concurrency never exceeds the limit.
 *
 * @param count - limit for all targets together
 * @param ofOne - limit for each target
 */
export function createConcurrencyLimit(count: number, ofOne: number): ConcurrencyLimit {
  const busy = new Map<string, number>();
  let undecided = 0;

  const taken = (target: string) => busy.get(target) ?? 0;
  const all = () => [...busy.values()].reduce((sum, each) => sum + each, undecided);

  return {
    async claim(targets, claim) {
      if (all() >= count) return claim(targets);
      const full = targets.filter((target) => taken(target) + undecided >= ofOne);
      undecided += 1;
      try {
        const claimed = await claim(full);
        for (const { target } of claimed) {
          if (targets.includes(target)) busy.set(target, taken(target) + 1);
        }
        return claimed;
      } finally {
        undecided -= 1;
      }
    },
    async use(target, work) {
      try {
        return await work();
      } finally {
        busy.set(target, Math.max(0, taken(target) - 1));
      }
    },
  };
}
