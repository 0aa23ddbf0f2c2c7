/** A clock that does not advance until a test moves it. */
export interface FakeClock {
  /** Epoch ms. Fits every `now` option of Aduan. */
  readonly now: () => number;
  /** Advances the clock by ms. @returns the new time */
  advance(ms: number): number;
  /** Sets the time, epoch ms. */
  set(at: number): void;
}

/**
 * @param start - epoch ms; default Monday 5 January 2026, 08:00 WIB
 * @example
 * ```ts
 * const clock = fakeClock();
 * clock.advance(60_000);
 * ```
 */
export function fakeClock(start: number = Date.UTC(2026, 0, 5, 1)): FakeClock {
  let at = start;
  return {
    now: () => at,
    advance(ms) {
      at += ms;
      return at;
    },
    set(instant) {
      at = instant;
    },
  };
}
