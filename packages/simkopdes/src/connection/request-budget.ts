import { DirectoryError } from '@aduan/core/directory';

/** Limits the desk's requests. */
export interface RequestBudgetOptions {
  /** Default 300. */
  readonly requests?: number;
  /** The time window, ms. Default 60,000. */
  readonly perMs?: number;
}

/**
 * Limits the desk's requests, including retries.
 *
 * @returns a function that counts one request. It throws DirectoryError `directory-over-budget` when the budget is used
 * up.
 */
export function requestBudget({ requests = 300, perMs = 60_000 }: RequestBudgetOptions = {}) {
  let left = requests;
  let endsAt = Number.NEGATIVE_INFINITY;

  return (now: number): void => {
    if (now >= endsAt) {
      left = requests;
      endsAt = now + perMs;
    }
    left -= 1;
    if (left >= 0) return;
    throw new DirectoryError(
      'over-budget',
      'The desk asked Simkopdes as often as it allows itself.',
      {
        retryAfterMs: endsAt - now,
      },
    );
  };
}
