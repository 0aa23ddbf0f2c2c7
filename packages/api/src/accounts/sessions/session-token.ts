import { fromBase64Url, randomSecret, toBase64Url } from '../base64url.js';

/** Content of the browser's cookie. */
export interface SessionToken {
  /** Keyed hash of the officer's id: the rows of one officer lie together under it. 32 hex digits. */
  readonly owner: string;
  /** 256 random bits, base64url. Only its hash is stored. */
  readonly secret: string;
}

/** Makes a new random token. */
export function newToken(owner: string): SessionToken {
  return { owner, secret: randomSecret() };
}

/** The token as a text. */
export function tokenText({ owner, secret }: SessionToken): string {
  return `${owner}.${secret}`;
}

/** Parses a token; null when it is malformed. */
export function readToken(text: string | undefined): SessionToken | null {
  const [, owner, secret] = /^([\da-f]{32})\.([\w-]{43})$/.exec(text ?? '') ?? [];
  return owner !== undefined && secret !== undefined ? { owner, secret } : null;
}

/** The key of the row that a token opens. The secret does not follow from it. */
export async function rowKeyOf({ owner, secret }: SessionToken): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(secret));
  return `${owner}:${toBase64Url(new Uint8Array(hash))}`;
}

/** The CSRF token of a session: it follows from the secret, so nothing is stored, and the secret not from it. */
export async function csrfOf({ secret }: SessionToken): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await keyOf(secret, 'sign'), purpose);
  return toBase64Url(new Uint8Array(mac));
}

/** Whether a CSRF token belongs to a session; compares in constant time. */
export async function matchesCsrf(
  { secret }: SessionToken,
  given: string | null,
): Promise<boolean> {
  const mac = fromBase64Url(given ?? '');
  if (!mac) return false;
  return crypto.subtle.verify('HMAC', await keyOf(secret, 'verify'), mac, purpose);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const purpose = /* @__PURE__ */ bytesOf('aduan csrf');

function keyOf(secret: string, use: 'sign' | 'verify') {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, [use]);
}
