import { DirectoryError, isDirectoryError } from '@aduan/core/directory';

/** When to leave the other side alone. */
export interface CircuitBreakerOptions {
  /** How many failures one after the other. Default 5. */
  readonly failures?: number;
  /** For how long, ms. Default 30,000. After that one call tries. */
  readonly pauseMs?: number;
}

/**
 * Leaves the other side alone for a while after it failed several times, and for as long as it asks: whoever waits
 * for it is told at once, and it can recover.
 */
export function circuitBreaker({ failures = 5, pauseMs = 30_000 }: CircuitBreakerOptions = {}) {
  let failed = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  function note(error: unknown, now: number): void {
    const failure = isDirectoryError(error) ? error : null;
    // What the desk forbids itself says nothing of the other side.
    if (failure?.class === 'over-budget') return;
    failed = failure?.class === 'unavailable' ? failed + 1 : 0;
    const waitMs = failure?.retryAfterMs ?? (failed >= failures ? pauseMs : 0);
    pausedUntil = now + waitMs;
  }

  return async <Result>(now: () => number, call: () => Promise<Result>): Promise<Result> => {
    const startedAt = now();
    if (startedAt < pausedUntil) {
      throw new DirectoryError('unavailable', 'Simkopdes needs a rest, and is left alone.', {
        retryAfterMs: pausedUntil - startedAt,
      });
    }
    // Whoever tries after a pause tries alone.
    if (failed >= failures) pausedUntil = startedAt + pauseMs;
    try {
      const result = await call();
      failed = 0;
      pausedUntil = startedAt;
      return result;
    } catch (error) {
      note(error, now());
      throw error;
    }
  };
}
