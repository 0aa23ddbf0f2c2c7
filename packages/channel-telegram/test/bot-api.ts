/** What Telegram answers when it refuses. */
export function refusal(code: number, description: string, parameters?: object): Response {
  const body = { ok: false, error_code: code, description, ...(parameters && { parameters }) };
  return Response.json(body, { status: code });
}

export const refuses = (code: number, description: string, parameters?: object) => () =>
  refusal(code, description, parameters);

/** What it answers when it takes a message, or does whatever else it is asked to. */
export async function telegramTakes(request: Request): Promise<Response> {
  const { chat_id: chat } = await fieldsOf(request.clone());
  const id = Number(chat ?? 0);
  return Response.json({ ok: true, result: { message_id: 77, date: 1, chat: { id } } });
}

/** The fields of a call, whether they came as JSON or as a form. */
export async function fieldsOf(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  if (isForm) return Object.fromEntries(await request.formData());
  return (await request.json()) as Readonly<Record<string, unknown>>;
}

/** The method that is called. */
export const methodOf = (request: Request) => new URL(request.url).pathname.split('/').at(-1) ?? '';
