import { sha256, toHex } from '../guard/hex.js';
import type { SecretRing } from '../guard/secret-ring.js';

/** The session of a token: one browser, until the citizen clears it. */
export interface Session {
  /** 128 random bits, hex. */
  readonly id: string;
  /** Epoch ms after which the token must be renewed. */
  readonly expiresAt: number;
}

/** Makes a new session id. */
export function createSessionId(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

/** The bearer token of a session: `v1.<session>.<expiry, base 36>.<key id>.<signature>`. */
export async function signSession(ring: SecretRing, session: Session): Promise<string> {
  const claims = `v1.${session.id}.${session.expiresAt.toString(36)}`;
  return `${claims}.${await ring.sign('session', claims)}`;
}

/** @returns the session of a token with a valid signature, even if it is old; null for any other text */
export async function readSession(ring: SecretRing, token: string): Promise<Session | null> {
  const match = /^(v1\.([0-9a-f]{32})\.([0-9a-z]{1,11}))\.([0-9a-f]{8}\.[0-9a-f]{64})$/.exec(token);
  const [, claims, id, expiry, signature] = match ?? [];
  if (!claims || !id || !expiry || !signature) return null;
  if (!(await ring.verify('session', claims, signature))) return null;
  return { id, expiresAt: Number.parseInt(expiry, 36) };
}

/** @returns the token of the `Authorization: Bearer` header, or an empty string */
export function bearerToken(request: Request): string {
  return /^Bearer ([\w.]{1,256})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
}

/** The conversation of a session. It is a hash, so that data of the desk that officers see does not reveal the session. */
export async function conversationOf(session: string): Promise<string> {
  return (await sha256(`aduan-webchat-conversation\n${session}`)).slice(0, 40);
}
