/**
 * A rate limit under one key: one slot every `everyMs`. Up to `burst` slots may be taken at once, borrowed from later
 * ones.
 */
export interface Rate {
  readonly key: string;
  readonly everyMs: number;
  /** At least 1. */
  readonly burst: number;
}

/** Whether slots were taken. If so, `at` is when they may be used; otherwise when to ask again. */
export interface RateSlots {
  readonly taken: boolean;
  /** Epoch ms. */
  readonly at: number;
  /** The key of the rate whose next slot is latest. */
  readonly key: string;
}

/** A rate and its stored state: when the borrowed slots are paid back, epoch ms. */
export interface RateState extends Rate {
  /** Null when nothing is borrowed. */
  readonly paidAt: number | null;
}

/**
 * Reserves a slot in each of the rates, or in none: the generic cell rate algorithm of ITU-T I.371, for stores.
 *
 * @param patienceMs - how far in the future a slot may be
 * @returns the slots, and the state to store for each rate
 */
export function countRateSlots(
  rates: readonly RateState[],
  now: number,
  patienceMs: number,
): { readonly slots: RateSlots; readonly paidAt: readonly number[] } {
  const [last] = rates.toSorted((one, other) => freeAt(other) - freeAt(one));
  const at = Math.max(now, last ? freeAt(last) : 0);
  const taken = at - now <= patienceMs;
  const paidAt = rates.map((rate) => {
    const paid = rate.paidAt ?? now;
    return taken ? Math.ceil(Math.max(paid, at) + rate.everyMs) : paid;
  });
  return { slots: { taken, at, key: last?.key ?? '' }, paidAt };
}

/** The state to store for a rate without slots until an instant, epoch ms. */
export function paidAtWhenHeld({ burst, everyMs }: Rate, until: number): number {
  return Math.ceil(until + (burst - 1) * everyMs);
}

/** When the next slot is available, epoch ms. */
function freeAt({ burst, everyMs, paidAt }: RateState): number {
  return paidAt === null ? 0 : Math.ceil(paidAt - (burst - 1) * everyMs);
}
