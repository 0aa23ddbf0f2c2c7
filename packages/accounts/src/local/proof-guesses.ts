import { AduanError, RateLimitError } from '@aduan/core';

/** Limit of wrong passwords and codes of a signed-in officer. A choice of this project. */
const maxWrong = 6;
/** How long guesses count, ms. */
const windowMs = 15 * 60_000;

/** Runs a check that asks a signed-in officer for a password or a code. @throws RateLimitError `too-many-tries` */
export type ProofGuesses = <Result>(
  officer: string,
  attempt: () => Promise<Result>,
) => Promise<Result>;

/**
 * Counts wrong passwords and codes of an officer in this process, before they are checked: who has found an open session
 * has no password by it, and does not keep others from signing in while they guess.
 *
 * @param now - epoch ms
 */
export function proofGuesses(now: () => number): ProofGuesses {
  const wrong = new Map<string, { readonly count: number; readonly endsAt: number }>();
  const countOf = (officer: string) => {
    const known = wrong.get(officer);
    return known && known.endsAt > now() ? known : { count: 0, endsAt: now() + windowMs };
  };
  return async (officer, attempt) => {
    const { count, endsAt } = countOf(officer);
    if (count >= maxWrong) {
      throw new RateLimitError('too-many-tries', 'Too many wrong passwords.', endsAt - now());
    }
    wrong.set(officer, { count: count + 1, endsAt });
    try {
      const result = await attempt();
      wrong.delete(officer);
      return result;
    } catch (error) {
      // Another error says nothing about the password.
      if (!isWrong(error)) wrong.set(officer, { count: countOf(officer).count - 1, endsAt });
      throw error;
    }
  };
}

function isWrong(error: unknown): boolean {
  return AduanError.isInstance(error) && ['wrong-credentials', 'wrong-code'].includes(error.code);
}
