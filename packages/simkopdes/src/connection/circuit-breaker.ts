import { DirectoryError, isDirectoryError } from '@aduan/core/directory';

/** Limits after which calls to Simkopdes stop for a while. */
export interface CircuitBreakerOptions {
  /** Number of consecutive failures. Default 5. */
  readonly failures?: number;
  /** Length of the pause, ms. Default 30,000. After that, one call is made as a probe. */
  readonly pauseMs?: number;
}

/**
 * Stops calling Simkopdes for a while after several failures, or for as long as it asks: callers fail at once, and it
 * can recover.
 */
export function circuitBreaker({ failures = 5, pauseMs = 30_000 }: CircuitBreakerOptions = {}) {
  let failed = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  function note(error: unknown, now: number): void {
    const failure = isDirectoryError(error) ? error : null;
    // A refusal by our own budget says nothing about Simkopdes.
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
    // After a pause only one call is made as a probe.
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
