import { type ParsedMail, simpleParser } from 'mailparser';

/**
 * Parses a raw mail, piece by piece, so that others get their turn. The parser bounds headers and the number of
 * parts; our own words are made of the HTML, so that its own are left out.
 *
 * @throws Error when there are too many of them
 */
export function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  return simpleParser(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipImageLinks: true,
    skipTextToHtml: true,
  });
}
