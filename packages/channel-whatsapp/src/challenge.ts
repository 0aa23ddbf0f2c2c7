/** Whether two words are the same, in a time that does not tell where they differ. */
async function isSame(one: string, other: string): Promise<boolean> {
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
  const encoder = new TextEncoder();
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(one));
  return crypto.subtle.verify('HMAC', key, mac, encoder.encode(other));
}

/** Answers `GET …?hub.mode=subscribe`, by which Meta makes sure that the address is ours. */
export async function answerChallenge(
  request: Request,
  verifyToken: string,
): Promise<Response | null> {
  if (request.method !== 'GET') return null;
  const { searchParams } = new URL(request.url);
  if (searchParams.get('hub.mode') !== 'subscribe') return null;
  const isOurs = await isSame(searchParams.get('hub.verify_token') ?? '', verifyToken);
  if (!isOurs) return new Response(null, { status: 403 });
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  };
  return new Response(searchParams.get('hub.challenge') ?? '', { headers });
}
