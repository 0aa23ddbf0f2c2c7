/** What the Graph API answers when it refuses. */
export function graphError(httpStatus: number, code: number, more: object = {}): Response {
  const error = { message: 'refused', type: 'OAuthException', code, fbtrace_id: 'A1', ...more };
  return Response.json({ error }, { status: httpStatus });
}

export const refuses = (httpStatus: number, code: number) => () => graphError(httpStatus, code);

/** What it answers when it takes a message, or a file. */
export function graphTakes(request: Request): Response {
  if (request.url.endsWith('/media')) return Response.json({ id: '990' });
  return Response.json({
    messaging_product: 'whatsapp',
    contacts: [{ input: '62812345678', wa_id: '62812345678' }],
    messages: [{ id: 'wamid.out' }],
  });
}
