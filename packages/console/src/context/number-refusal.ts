/** Why an officer does not call a number: it costs more than a call to a person, or does not exist. */
export type NumberRefusal =
  | 'short-code'
  | 'service'
  | 'shared-cost'
  | 'premium'
  | 'satellite'
  | 'foreign'
  | 'unassigned';

/** Beginnings after +62, by the Fundamental Technical Plan (Permen Kominfo 14/2018); the first that fits says it. */
const indonesian: readonly (readonly [NumberRefusal | null, RegExp])[] = [
  ['short-code', /^1/],
  ['premium', /^809/],
  ['shared-cost', /^804/],
  ['service', /^80/],
  ['satellite', /^868/],
  // Mobile numbers; then those of places, by the lengths of their area codes.
  [null, /^8[1-35-9]\d{7,10}$/],
  [null, /^(?:2[14]\d{7,8}|22\d{6,8}|(?:2[35-9]|[3-79]\d)\d{6,9})$/],
  ['unassigned', /^/],
];

/** Beginnings after + that belong to no country (ITU-T E.164). */
const worldwide: readonly (readonly [NumberRefusal, RegExp])[] = [
  ['premium', /^979/],
  ['shared-cost', /^808/],
  ['service', /^800/],
  ['satellite', /^(?:870|88[1-3])/],
  ['foreign', /^/],
];

/**
 * Why a number should not be called; null when it may be, or is no whole number: an officer may know how to dial it.
 *
 * @param number - plus and digits, such as `+6281234567890`
 */
export function refusalOf(number: string): NumberRefusal | null {
  if (/^[1-9]\d{2,5}$/.test(number)) return 'short-code';
  const digits = /^(?:\+|00)([1-9]\d{2,14})$/.exec(number)?.[1];
  if (digits === undefined) return null;
  const [rules, rest] = digits.startsWith('62')
    ? [indonesian, digits.slice(2)]
    : [worldwide, digits];
  return rules.find(([, begins]) => begins.test(rest))?.[0] ?? null;
}
