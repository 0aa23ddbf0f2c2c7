/** Full-width forms, U+FF01 to U+FF5E, and their distance from the ASCII ones. */
const fullWidth = /[\uFF01-\uFF5E]/gu;
const distance = 0xfee0;
/** Blanks that look like a space or are invisible. */
const blank = /[\u00A0\u200B\u2007\u202F\u2060\uFEFF]/gu;

/** Typographic hyphens and minus signs. */
const hyphen = /[\u2010\u2011\u2012\u2212]/gu;

/**
 * A text of the same length, with blanks as spaces, hyphens as one character, and full-width letters and digits as
 * ASCII.
 */
export function plainText(text: string): string {
  return text
    .replace(blank, ' ')
    .replace(hyphen, '-')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance));
}
