/** Where the desk of a test is. */
export const origin = 'http://127.0.0.1:9';

/** A browser that keeps cookies and the token of its session. */
export function browserOf(api: { readonly fetch: (request: Request) => Promise<Response> }) {
  const cookies = new Map<string, string>();
  let csrf = '';
  return async (path: string, body?: unknown) => {
    const response = await api.fetch(
      new Request(`${origin}/api/v1${path}`, {
        headers: {
          Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          ...(csrf && { 'X-Aduan-Csrf': csrf }),
        },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const text = await response.text();
    const answer = text ? JSON.parse(text) : {};
    csrf = answer.csrf ?? csrf;
    return { ...answer, status: response.status, to: response.headers.get('Location') };
  };
}
