/** The tracking PIN of a ticket as a store keeps it. */
export interface PinState {
  /** Peppered hash. */
  readonly hash: string;
  /** Tries since the last success or the end of the last lock. */
  readonly tries: number;
  /** Epoch ms. */
  readonly lockedUntil: number | null;
}

/** How many tries a PIN allows, and for how long it is locked after them, in ms. */
export interface PinLimits {
  readonly tries: number;
  readonly lockMs: number;
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
  const tries = (pin.lockedUntil === null ? pin.tries : 0) + 1;
  const lockedUntil = tries >= limits.tries ? now + limits.lockMs : null;
  return {
    pin: { hash: pin.hash, tries, lockedUntil },
    attempt: { allowed: true, hash: pin.hash },
  };
}
