import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request carries a secret, in a time that tells nothing of it. Where there is no secret, none does. */
export function hasBearer(request: Request, secret: string | undefined): boolean {
  if (!secret) return false;
  const given = request.headers.get('Authorization') ?? '';
  return timingSafeEqual(digest(given), digest(`Bearer ${secret}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
