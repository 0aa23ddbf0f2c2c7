import { refuseField } from '../errors.js';

/**
 * Why a desk does not ring a number at its own expense.
 *
 * | reason | such as |
 * |---|---|
 * | `no-number` | letters, an extension, a number without its country |
 * | `short-code` | 110, 14045, 1500-xxx |
 * | `service` | 0800, 0807: of a company, not of a person |
 * | `shared-cost` | 0804 |
 * | `premium` | 0809, +979 |
 * | `satellite` | 0868, +870, +881 |
 * | `foreign` | any other country |
 * | `unassigned` | nobody has such a number in Indonesia |
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

/** Which numbers a desk rings at its own expense: whoever leaves one chooses who is paid for the call. */
export interface CallableNumbers {
  /**
   * Why a number is not rung; null for one that is.
   *
   * @param number - in E.164, such as `+6281234567890`
   */
  refusalOf(number: string): NumberRefusal | null;
}

/** After +62, the first that fits. */
const indonesian: readonly (readonly [RegExp, NumberRefusal | null])[] = [
  [/^1/, 'short-code'],
  [/^809/, 'premium'],
  [/^804/, 'shared-cost'],
  [/^80/, 'service'],
  [/^868/, 'satellite'],
  [/^8[1-35-9]\d{7,10}$/, null],
  // Jakarta and Semarang, Bandung, all other areas: code and subscriber.
  [/^(?:2[14]\d{7,8}|22\d{6,8}|(?:2[35-9]|[3-79]\d)\d{6,9})$/, null],
  [/^/, 'unassigned'],
];

/** Codes that belong to no country (ITU-T E.164, panel to the list of assigned country codes). */
const worldwide: readonly (readonly [RegExp, NumberRefusal])[] = [
  [/^979/, 'premium'],
  [/^808/, 'shared-cost'],
  [/^800/, 'service'],
  [/^(?:870|88[1-3])/, 'satellite'],
  [/^/, 'foreign'],
];

/**
 * The numbers of people in Indonesia: mobile and geographic ones. Whatever else there is costs more or is nobody's, and
 * is refused. By the Fundamental Technical Plan (Permen Kominfo 14/2018: 0800 freephone, 0804 split charge, 0807
 * universal access, 0809 premium, 1xx and 1500-xxx short numbers, 0868 satellite), with the lengths of Google's
 * libphonenumber, with which it is compared in tests.
 *
 * @param also - what is rung beside them, as beginnings in E.164: `+60` for Malaysia, `+621500` for one kind of short
 *   numbers. Everything that begins so is rung, what costs extra in that country among it
 * @throws InputError for a beginning that is none
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
      // How people and telephone systems write what is no E.164: from abroad, and short.
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
