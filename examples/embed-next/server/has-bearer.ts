import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request carries a secret, compared in constant time. False where no secret is configured. */
export function hasBearer(request: Request, secret: string | undefined): boolean {
  if (!secret) return false;
  const given = request.headers.get('Authorization') ?? '';
  return timingSafeEqual(digest(given), digest(`Bearer ${secret}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
