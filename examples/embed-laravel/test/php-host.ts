import { fileURLToPath } from 'node:url';
import type { WebhookRequest } from '@aduan/plugins/webhooks';

export const folder = fileURLToPath(new URL('..', import.meta.url));
export const script = 'plain/index.php';

/** A PHP application with any server. */
export type PhpHost = (request: Request) => Promise<Response>;

/** A form as a browser sends it. */
export function form(path: string, fields: Readonly<Record<string, string>>): Request {
  return new Request(`http://app.example${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}

/** A webhook request to the application, as sent by the desk or changed. */
export function delivery(
  { body, headers }: Pick<WebhookRequest, 'body' | 'headers'>,
  more: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Request {
  return new Request('http://app.example/hooks/aduan', {
    method: 'POST',
    body: more.body ?? new TextDecoder().decode(body),
    headers: { ...headers, ...more.headers },
  });
}

/** The text of a page, without its tags. */
export async function wordsOf(response: Response | Promise<Response>): Promise<string> {
  const html = await (await response).text();
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
