import type { ParsedMail } from 'mailparser';

/** Headers in their order, names in lower case, values as they stand there. */
export type MailHeaders = readonly { readonly key: string; readonly value: string }[];

/** The headers of a mail, unfolded. */
export function headersOf({ headerLines }: Pick<ParsedMail, 'headerLines'>): MailHeaders {
  return headerLines.map(({ key, line }) => ({
    key,
    value: line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n[ \t]*/g, ' ')
      .trim(),
  }));
}

/** The values of a header that may stand several times. */
export function valuesOf(headers: MailHeaders, name: string): readonly string[] {
  return headers.filter(({ key }) => key === name).map(({ value }) => value);
}

/** Longest value in which somebody is looked for, in characters. */
const maxValueLength = 20_000;

/** All addresses in the value of a header, in lower case. */
export function addressesIn(value: string): readonly string[] {
  const words = value
    .slice(0, maxValueLength)
    .toLowerCase()
    .split(/[\s<>,;:"()]+/);
  return words.filter(isAddress);
}

/** Where an address to which a mail was sent may stand. */
const recipientHeaders = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'];

/** All addresses to which a mail was sent, in lower case. */
export function recipientsOf(headers: MailHeaders): readonly string[] {
  return recipientHeaders.flatMap((name) => valuesOf(headers, name).flatMap(addressesIn));
}

/** Whether a mail can be sent there: no blanks, no lines, one domain. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]+$/u.test(text);
}

/** Message ids as they stand in `References`, without brackets. */
export function idsIn(value: string): readonly string[] {
  const ids = value.slice(0, maxValueLength).matchAll(/<([^<>\s]{1,500})>/g);
  return [...ids].flatMap(([, id]) => (id ? [id] : []));
}
