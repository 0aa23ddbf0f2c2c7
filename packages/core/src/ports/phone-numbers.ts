/** Parses a phone number as people write it. The host can use libphonenumber-js here. */
export interface PhoneNumbers {
  /** @returns the number in E.164 (`+6281234567890`), or null when it is not a phone number */
  parse(text: string): string | null;
}

/**
 * The default for Indonesia: `08…`, `62…` and `+62…` with spaces, dots, dashes or brackets.
 * Lengths after the country code: 8 to 12 digits (ITU E.164 plan of +62).
 */
export const indonesianPhoneNumbers: PhoneNumbers = {
  parse(text) {
    const compact = text.replace(/[\s().-]/g, '');
    const match = /^(?:\+?62|0)([1-9]\d{7,11})$/.exec(compact);
    return match ? `+62${match[1]}` : null;
  },
};
