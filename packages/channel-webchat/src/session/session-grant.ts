import type { Webchat } from '../webchat.js';
import { signSession } from './session-token.js';

/** A session token for a browser. */
export interface SessionGrant {
  readonly token: string;
  readonly session: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Makes a token for a session. */
export async function grantSession(
  { ring, limits }: Pick<Webchat, 'ring' | 'limits'>,
  id: string,
  now: number,
): Promise<SessionGrant> {
  const expiresAt = now + limits.tokenMs;
  return { token: await signSession(ring, { id, expiresAt }), session: id, expiresAt };
}
