import type { Delivered } from '../runtime/delivered.js';
import type { OutsideRoom } from '../runtime/outside-room.js';

/** Hands for one target, of which there are only so many. */
export interface Lanes {
  readonly claim: OutsideRoom['claim'];
  /** Does what was claimed, and gives the hand back. */
  use(work: () => Promise<Delivered>): Promise<Delivered>;
}

/** A hand is taken before it is known for what, so that never more than allowed have something to do. */
export function createLanes(target: string, count: number): Lanes {
  let taken = 0;
  return {
    async claim(claim) {
      if (taken >= count) return claim([target]);
      taken += 1;
      let isOurs = false;
      try {
        const claimed = await claim([]);
        isOurs = claimed.some((each) => each.target === target);
        return claimed;
      } finally {
        if (!isOurs) taken -= 1;
      }
    },
    async use(work) {
      try {
        return await work();
      } finally {
        taken -= 1;
      }
    },
  };
}
