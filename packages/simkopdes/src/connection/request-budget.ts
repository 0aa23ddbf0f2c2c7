import { DirectoryError } from '@aduan/core/directory';

/** How many requests the desk allows itself. */
export interface RequestBudgetOptions {
  /** Default 300. */
  readonly requests?: number;
  /** In how much time, ms. Default 60,000. */
  readonly perMs?: number;
}

/**
 * Keeps the desk from asking more than it may, tries that are repeated included.
 *
 * @returns counts one request. It throws DirectoryError `directory-over-budget` when none is left.
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
