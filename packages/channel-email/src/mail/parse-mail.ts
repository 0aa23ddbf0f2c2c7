import { type ParsedMail, simpleParser } from 'mailparser';

/**
 * Parses a raw mail in chunks, so that it does not block the process. The parser limits headers and the number of
 * parts. The text is made from the HTML by our own code, so the parser's conversion is off.
 *
 * @throws Error when a limit is exceeded
 */
export function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  return simpleParser(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipImageLinks: true,
    skipTextToHtml: true,
  });
}
