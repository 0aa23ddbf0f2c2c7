import { retryDelay } from '../runtime/outbox/retry-delay.js';

/** Failures one after the other after which a system is taken for away, not for unable to take one case. */
const sureAfter = 3;
const maxPauseMs = 60_000;
const maxWaitMs = 600_000;

/** When to try again, after failures. */
export interface Backoff {
  /** The system answered. */
  worked(): void;
  /**
   * It did not.
   *
   * @param now - epoch ms
   * @param attempt - how often this push was tried
   * @param askedMs - how long the system wants to be left alone, if it said so
   * @returns when the push is worth another try, and until when nothing else is pushed, epoch ms
   */
  failed(
    now: number,
    attempt: number,
    askedMs: number | null,
  ): { readonly at: number; readonly pausedUntil: number | null };
}

/**
 * Leaves a system alone that is away: longer the longer it lasts. One case that it cannot take waits by itself, and
 * holds no other up.
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
