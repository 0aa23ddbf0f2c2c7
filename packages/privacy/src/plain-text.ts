/** Full-width forms, U+FF01 to U+FF5E, and how far they stand from the plain ones. */
const fullWidth = /[\uFF01-\uFF5E]/gu;
const distance = 0xfee0;
/** Blanks that show as a space or not at all. */
const blank = /[\u00A0\u200B\u2007\u202F\u2060\uFEFF]/gu;

/** Hyphens and the minus of typesetters. */
const hyphen = /[\u2010\u2011\u2012\u2212]/gu;

/** A text of the same length in which blanks are spaces, hyphens are one sign and letters and digits of full width are plain ones. */
export function plainText(text: string): string {
  return text
    .replace(blank, ' ')
    .replace(hyphen, '-')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance));
}
