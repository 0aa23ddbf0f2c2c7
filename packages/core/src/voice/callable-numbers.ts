import { refuseField } from '../errors.js';

/**
 * Why a desk does not call a number at its own expense.
 *
 * | reason | such as |
 * |---|---|
 * | `no-number` | letters, an extension, a number without country code |
 * | `short-code` | 110, 14045, 1500-xxx |
 * | `service` | 0800, 0807: belongs to a company, not to a person |
 * | `shared-cost` | 0804 |
 * | `premium` | 0809, +979 |
 * | `satellite` | 0868, +870, +881 |
 * | `foreign` | any other country |
 * | `unassigned` | no such number exists in Indonesia |
 */
export type NumberRefusal =
  | 'no-number'
  | 'short-code'
  | 'service'
  | 'shared-cost'
  | 'premium'
  | 'satellite'
  | 'foreign'
  | 'unassigned';

/**
 * Which numbers a desk calls at its own expense. Without this check, a person who leaves a premium number would be paid
 * for the call.
 */
export interface CallableNumbers {
  /**
   * Why a number is not called; null when it is called.
   *
   * @param number - in E.164, such as `+6281234567890`
   */
  refusalOf(number: string): NumberRefusal | null;
}

/** Patterns after +62; the first match applies. */
const indonesian: readonly (readonly [RegExp, NumberRefusal | null])[] = [
  [/^1/, 'short-code'],
  [/^809/, 'premium'],
  [/^804/, 'shared-cost'],
  [/^80/, 'service'],
  [/^868/, 'satellite'],
  [/^8[1-35-9]\d{7,10}$/, null],
  // Jakarta and Semarang; Bandung; all other areas: area code and subscriber number.
  [/^(?:2[14]\d{7,8}|22\d{6,8}|(?:2[35-9]|[3-79]\d)\d{6,9})$/, null],
  [/^/, 'unassigned'],
];

/** Country codes that belong to no country (ITU-T E.164, annex to the list of assigned country codes). */
const worldwide: readonly (readonly [RegExp, NumberRefusal])[] = [
  [/^979/, 'premium'],
  [/^808/, 'shared-cost'],
  [/^800/, 'service'],
  [/^(?:870|88[1-3])/, 'satellite'],
  [/^/, 'foreign'],
];

/**
 * Allows the numbers of people in Indonesia, mobile and geographic, and refuses all others: they cost more or do not
 * exist. Based on the Fundamental Technical Plan (Permen Kominfo 14/2018: 0800 freephone, 0804 split charge, 0807
 * universal access, 0809 premium, 1xx and 1500-xxx short numbers, 0868 satellite), with the lengths of Google's
 * libphonenumber, with which the tests compare it.
 *
 * @param also - additional allowed prefixes in E.164: `+60` for Malaysia, `+621500` for one kind of short numbers.
 * Every number with the prefix is called, including premium numbers of that country
 * @throws InputError for an invalid prefix
 *
 * @example
 * ```ts
 * callableNumbers().refusalOf('+628091234567'); // 'premium'
 * callableNumbers(['+60']).refusalOf('+60123456789'); // null
 * ```
 */
export function callableNumbers(also: readonly string[] = []): CallableNumbers {
  if (!also.every((beginning) => /^\+[1-9]\d{0,13}$/.test(beginning)))
    refuseField('also', 'must be beginnings in E.164, such as +60');
  return {
    refusalOf(number) {
      // Converts forms that are not E.164 but common: the international prefix 00, and short numbers.
      const dialled = number.replace(/^00(?=[1-9])/, '+');
      if (/^[1-9]\d{2,5}$/.test(dialled)) return 'short-code';
      const [, digits] = /^\+([1-9]\d{2,14})$/.exec(dialled) ?? [];
      if (digits === undefined) return 'no-number';
      if (also.some((beginning) => dialled.startsWith(beginning))) return null;
      const isHere = digits.startsWith('62');
      return isHere ? firstOf(indonesian, digits.slice(2)) : firstOf(worldwide, digits);
    },
  };
}

function firstOf(
  kinds: readonly (readonly [RegExp, NumberRefusal | null])[],
  digits: string,
): NumberRefusal | null {
  return kinds.find(([begins]) => begins.test(digits))?.[1] ?? null;
}
