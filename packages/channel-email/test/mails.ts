import type { SampleWebhookRequest } from '@aduan/testkit';
import type { EmailOptions } from '../src/index.js';
import { mailRequest } from '../src/index.js';

export const secret = 'a-secret-of-the-mail-server';
export const account = 'aduan@desk.example';
const authservId = 'mx.desk.example';

export const options = {
  address: account,
  name: 'Pusat Aduan',
  secret,
  authservId,
  plusTags: true,
} as const satisfies EmailOptions;

/** What stands above a mail when it is delivered, and who wrote it. */
export const proven = (domain = 'warga.example') =>
  `Authentication-Results: ${authservId}; dmarc=pass header.from=${domain}`;

export const personOf = (person: 1 | 2) => `warga-${person}@warga.example`;

/** A mail of lines; the last of the headers is followed by the body. */
export function mail(headers: readonly string[], body = ''): string {
  return [...headers, '', body].join('\r\n');
}

/** A plain text, as mail programs send it. */
export const plain = (headers: readonly string[], text: string) =>
  mail(
    [
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
    ],
    base64(text),
  );

export function base64(content: string | Uint8Array): string {
  return (
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A citizen writes; in one thread, which begins with a mail that the desk never saw. */
export const written = (
  { n, text, person, at }: { n: number; text: string; person: 1 | 2; at: number },
  more: readonly string[] = [],
) =>
  plain(
    [
      proven(),
      `From: Warga <${personOf(person)}>`,
      `To: ${account}`,
      `Date: ${new Date(at).toUTCString()}`,
      `Message-ID: <m-${n}-${person}@warga.example>`,
      `References: <root-${person}@warga.example>`,
      ...more,
    ],
    text,
  );

/** Signs a mail with a secret; `null` = not at all. */
export function handedIn(key: string | null): SampleWebhookRequest {
  return async (body, url, { at }) => {
    const raw = typeof body === 'string' ? bytesOf(body) : body;
    if (key !== null) return mailRequest(url, raw, { secret: key, now: at });
    return new Request(url, { method: 'POST', body: new Uint8Array(raw) });
  };
}
