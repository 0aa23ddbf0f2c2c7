/**
 * How fast something may go out under one key: a place comes each `everyMs`, and up to `burst` of them may be taken
 * at once, borrowed from those that come later.
 */
export interface Rate {
  readonly key: string;
  readonly everyMs: number;
  /** At least 1. */
  readonly burst: number;
}

/** Whether places were taken; if so, from when on they may be used, else when it is worth asking again. */
export interface RateSlots {
  readonly taken: boolean;
  /** Epoch ms. */
  readonly at: number;
  /** The key of the rate whose place lies furthest ahead. */
  readonly key: string;
}

/** A rate with what a store keeps of it: when the places that were taken are paid back, epoch ms. */
export interface RateState extends Rate {
  /** Null when nothing is borrowed. */
  readonly paidAt: number | null;
}

/**
 * Takes a place in each of the rates, or in none: the generic cell rate algorithm of ITU-T I.371, for stores.
 *
 * @param patienceMs - how long a place may be ahead
 * @returns with it what is kept of each rate from now on
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

/** What a store keeps of a rate in which nobody may take a place before an instant, epoch ms. */
export function paidAtWhenHeld({ burst, everyMs }: Rate, until: number): number {
  return Math.ceil(until + (burst - 1) * everyMs);
}

/** When the next place is there, epoch ms. */
function freeAt({ burst, everyMs, paidAt }: RateState): number {
  return paidAt === null ? 0 : Math.ceil(paidAt - (burst - 1) * everyMs);
}
