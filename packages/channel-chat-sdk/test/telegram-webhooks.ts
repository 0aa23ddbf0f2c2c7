import type { SampleWebhookRequest } from '@aduan/testkit';
import { fakeNow } from '@aduan/testkit';

const seconds = (at: number) => Math.floor(at / 1_000);

export const user = (person: number) => ({
  id: 7_000_000_000 + person,
  is_bot: false,
  first_name: 'Warga',
  last_name: String(person),
});

/** A message as Telegram delivers it. */
export function message(id: number, said: object, person = 1, at = fakeNow) {
  const chat = { id: user(person).id, type: 'private', first_name: 'Warga' };
  return { message_id: id, date: seconds(at), chat, from: user(person), ...said };
}

export const update = (id: number, fields: object) => JSON.stringify({ update_id: id, ...fields });

/** A call of the webhook; a secret of null is none. */
export function calledWith(secret: string | null): SampleWebhookRequest {
  return (body, url) => {
    const headers = {
      'content-type': 'application/json',
      ...(secret !== null && { 'x-telegram-bot-api-secret-token': secret }),
    };
    return new Request(url, { method: 'POST', body, headers });
  };
}

/** What Telegram answers when it takes a message, or does whatever else it is asked to. */
export async function takes(request: Request): Promise<Response> {
  const isForm = request.headers.get('content-type')?.startsWith('multipart');
  const fields: Readonly<Record<string, unknown>> = isForm
    ? Object.fromEntries(await request.formData())
    : JSON.parse(await request.text());
  const chat = { id: Number(fields.chat_id ?? 0), type: 'private' };
  return Response.json({ ok: true, result: { message_id: 77, date: 1, chat, from: user(0) } });
}

export const refuses = (code: number, description: string, parameters?: object) => (): Response =>
  Response.json({ ok: false, error_code: code, description, parameters }, { status: code });
