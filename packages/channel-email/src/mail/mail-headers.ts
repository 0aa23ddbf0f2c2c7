import type { ParsedMail } from 'mailparser';

/** Headers in their order, with names in lower case and raw values. */
export type MailHeaders = readonly { readonly key: string; readonly value: string }[];

/** The unfolded headers of a mail. */
export function headersOf({ headerLines }: Pick<ParsedMail, 'headerLines'>): MailHeaders {
  return headerLines.map(({ key, line }) => ({
    key,
    value: line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n[ \t]*/g, ' ')
      .trim(),
  }));
}

/** All values of a header. */
export function valuesOf(headers: MailHeaders, name: string): readonly string[] {
  return headers.filter(({ key }) => key === name).map(({ value }) => value);
}

/** Maximum length of a value that is searched for addresses, in characters. */
const maxValueLength = 20_000;

/** All e-mail addresses in the value of a mail header, in lower case. */
export function addressesIn(value: string): readonly string[] {
  const words = value
    .slice(0, maxValueLength)
    .toLowerCase()
    .split(/[\s<>,;:"()]+/);
  return words.filter(isAddress);
}

/** Headers that may hold a recipient's address. */
const recipientHeaders = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'];

/** All recipient addresses of a mail, in lower case. */
export function recipientsOf(headers: MailHeaders): readonly string[] {
  return recipientHeaders.flatMap((name) => valuesOf(headers, name).flatMap(addressesIn));
}

/** Whether a text is a usable address: no spaces, no line breaks, one domain. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]+$/u.test(text);
}

/** Message ids of a `References` value, without brackets. */
export function idsIn(value: string): readonly string[] {
  const ids = value.slice(0, maxValueLength).matchAll(/<([^<>\s]{1,500})>/g);
  return [...ids].flatMap(([, id]) => (id ? [id] : []));
}
