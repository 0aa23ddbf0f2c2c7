import type { PhoneNumbers } from '@aduan/core/channel';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * Reads one phone number as people write it, with the numbering plans of all countries, for `phone` of `createAduan`.
 * The whole text must be one number; otherwise the result is null.
 *
 * @param country - the country of numbers without a country code; ISO 3166, default Indonesia
 *
 * @example
 * ```ts
 * phoneNumbers().parse('(021) 1234-5678'); // +622112345678
 * ```
 */
export function phoneNumbers(country: CountryCode = 'ID'): PhoneNumbers {
  return {
    parse(text) {
      // Outside the country of its plan, the parser would read `00` as part of the number.
      const written = text.replace(/^\s*00(?=[1-9])/, '+');
      const number = parsePhoneNumberFromString(written, {
        defaultCountry: country,
        extract: false,
      });
      return number?.isValid() ? number.number : null;
    },
  };
}
