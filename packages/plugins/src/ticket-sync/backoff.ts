import { retryDelay } from '@aduan/core/plugin';

/** Number of consecutive failures after which the whole system counts as down, not just one ticket as unacceptable. */
const sureAfter = 3;
const maxPauseMs = 60_000;
const maxWaitMs = 600_000;

/** Decides when to retry after failures. */
export interface Backoff {
  /** Records that the system answered. */
  worked(): void;
  /**
   * Records a failure.
   *
   * @param now - epoch ms
   * @param attempt - number of attempts of this push
   * @param askedMs - the wait that the system asks for, ms; null if none
   * @returns when to retry this push, and until when no other push is sent, epoch ms
   */
  failed(
    now: number,
    attempt: number,
    askedMs: number | null,
  ): { readonly at: number; readonly pausedUntil: number | null };
}

/**
 * Pauses a system that is down, longer with each failure. A single ticket that it cannot accept waits separately and
 * does not delay others.
 */
export function backoff(): Backoff {
  let failures = 0;
  return {
    worked() {
      failures = 0;
    },
    failed(now, attempt, askedMs) {
      failures += 1;
      const own = now + Math.min(retryDelay(attempt), maxWaitMs);
      if (askedMs !== null) return { at: now + askedMs, pausedUntil: now + askedMs };
      if (failures < sureAfter) return { at: own, pausedUntil: null };
      const pausedUntil = now + Math.min(retryDelay(failures - sureAfter + 1), maxPauseMs);
      return { at: Math.max(own, pausedUntil), pausedUntil };
    },
  };
}
