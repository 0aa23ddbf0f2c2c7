import { isSameSecret } from '@aduan/http';

/** Answers `GET …?hub.mode=subscribe`, by which Meta verifies the webhook address. */
export async function answerChallenge(
  request: Request,
  verifyToken: string,
): Promise<Response | null> {
  if (request.method !== 'GET') return null;
  const { searchParams } = new URL(request.url);
  if (searchParams.get('hub.mode') !== 'subscribe') return null;
  const isOurs = await isSameSecret(searchParams.get('hub.verify_token') ?? '', verifyToken);
  if (!isOurs) return new Response(null, { status: 403 });
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  };
  return new Response(searchParams.get('hub.challenge') ?? '', { headers });
}
