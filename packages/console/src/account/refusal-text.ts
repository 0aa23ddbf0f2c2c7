import { ApiError } from '../api/api-error.js';
import type { Catalogue } from '../catalogue/catalogue.js';

/** Shortest password of an account, in characters after NFKC: `@aduan/accounts` refuses shorter ones. */
const minPasswordLength = 12;

/**
 * Why a change of an account was refused, in words.
 *
 * @param password - the new one, if one was given: the refusal of a password does not say what it lacks
 */
export function refusalText(
  { account: { refused } }: Pick<Catalogue, 'account'>,
  reason: unknown,
  password = '',
): string {
  if (!(reason instanceof ApiError)) return refused.offline;
  if (reason.code !== 'input-invalid') return refused[reason.code] ?? refused.other;
  return [...password.normalize('NFKC')].length < minPasswordLength ? refused.short : refused.weak;
}
