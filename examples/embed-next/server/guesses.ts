/** Wrong tries at number and PIN in an hour: of one address, and of all together whose address is not known. */
const mostOfOne = 30;
const mostOfUnknown = 300;
const hourMs = 3_600_000;
/** Addresses that are remembered at once; the one that was counted anew longest ago goes first. */
const mostAddresses = 20_000;

/** Counts tries at number and PIN in this process: each instance counts for itself. */
export interface Guesses {
  /** Takes a try, before it is made. @returns null when there was one, else when there is again, in epoch ms */
  take(address: string | null, now: number): number | null;
  /** It was no wrong one. */
  giveBack(address: string | null): void;
}

/** Nobody has tried yet. The desk knows wrong PINs of one report; this, of whoever tries one PIN on many. */
export function createGuesses(): Guesses {
  const hours = new Map<string | null, { left: number; readonly until: number }>();

  function hourOf(address: string | null, now: number) {
    const known = hours.get(address);
    if (known && known.until > now) return known;
    const hour = { left: address === null ? mostOfUnknown : mostOfOne, until: now + hourMs };
    hours.delete(address);
    hours.set(address, hour);
    const [oldest] = hours.keys();
    if (hours.size > mostAddresses && oldest !== undefined) hours.delete(oldest);
    return hour;
  }
  return {
    take(address, now) {
      const hour = hourOf(address, now);
      if (hour.left === 0) return hour.until;
      hour.left -= 1;
      return null;
    },
    giveBack(address) {
      const hour = hours.get(address);
      if (hour) hour.left += 1;
    },
  };
}
