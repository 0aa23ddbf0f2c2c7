import type { Delivered } from './delivered.js';
import type { ClaimOutbox, DeliveryHandler } from './delivery-handler.js';

/** Hands of the outbox for what an add-on tells others: only so many for all of them, and for each. */
export interface ConcurrencyLimit {
  /** @param targets - all that these hands are for */
  claim(targets: readonly string[], claim: ClaimOutbox): ReturnType<DeliveryHandler['claim']>;
  /** Does what was claimed for a target, and gives the hand back. */
  use(target: string, work: () => Promise<Delivered>): Promise<Delivered>;
}

/**
 * A hand is taken before it is known for what, so that never more than allowed have something to do.
 *
 * @param count - for all targets together
 * @param ofOne - for each of them
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
