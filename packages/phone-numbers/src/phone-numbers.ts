import type { PhoneNumbers } from '@aduan/core';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * Reads one phone number as people write it, with the numbering plans of all countries, for `phone` of
 * `createAduan`. A text is one candidate: what is not a number from end to end is none.
 *
 * @param country - where a number without a country code is at home; ISO 3166, default Indonesia
 *
 * @example
 * ```ts
 * phoneNumbers().parse('(021) 1234-5678'); // +622112345678
 * ```
 */
export function phoneNumbers(country: CountryCode = 'ID'): PhoneNumbers {
  return {
    parse(text) {
      // From anywhere but the country of its plan, `00` is read as part of the number.
      const written = text.replace(/^\s*00(?=[1-9])/, '+');
      const number = parsePhoneNumberFromString(written, {
        defaultCountry: country,
        extract: false,
      });
      return number?.isValid() ? number.number : null;
    },
  };
}
