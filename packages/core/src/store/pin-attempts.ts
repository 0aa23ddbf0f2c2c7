/** The tracking PIN of a ticket as a store keeps it. */
export interface PinState {
  /** Peppered hash. */
  readonly hash: string;
  /** Tries since the last success, also those before earlier locks. */
  readonly tries: number;
  /** Epoch ms. */
  readonly lockedUntil: number | null;
}

/** How many tries a PIN allows, and for how long it is locked after them. */
export interface PinLimits {
  /** Tries between two locks. */
  readonly tries: number;
  /** The first lock, in ms. Every further one is twice as long as the one before. */
  readonly lockMs: number;
  /** No lock is longer, in ms. */
  readonly maxLockMs: number;
}

/** Whether a try may be made: with the hash to compare, or with the instant to come back at. */
export type PinAttempt =
  | { readonly allowed: true; readonly hash: string }
  | { readonly allowed: false; readonly retryAt: number };

/** Counts one try before the PIN is compared. The last try that is allowed locks the next ones out. */
export function countPinAttempt(
  pin: PinState,
  now: number,
  limits: PinLimits,
): { readonly pin: PinState; readonly attempt: PinAttempt } {
  if (pin.lockedUntil !== null && now < pin.lockedUntil) {
    return { pin, attempt: { allowed: false, retryAt: pin.lockedUntil } };
  }
  const tries = pin.tries + 1;
  const locks = Math.floor(tries / limits.tries);
  const lockMs = Math.min(limits.lockMs * 2 ** (locks - 1), limits.maxLockMs);
  const lockedUntil = tries % limits.tries === 0 ? now + lockMs : null;
  return {
    pin: { hash: pin.hash, tries, lockedUntil },
    attempt: { allowed: true, hash: pin.hash },
  };
}
