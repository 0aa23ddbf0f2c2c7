import { InputError } from '@aduan/core';
import { fields } from '@aduan/core/plugin';
import * as z from 'zod';
import type { Identity } from '../accounts.js';
import { fromBase64Url, randomSecret, toBase64Url } from '../base64url.js';

/** Longest time between the making of a token and its end, s. */
const maxAgeSeconds = 60;
/** Maximum difference between the clocks of host and desk, s. */
const skewSeconds = 5;
const maxLength = 4_096;

/** Purpose of a token. A token for one purpose is refused for the other. */
export type TokenPurpose =
  /** To open a session of the console: `POST /session/signed`. */
  | 'session'
  /** To act for a person in one call with an API key: `X-Aduan-On-Behalf-Of`. */
  | 'call';

/** The public key of a host, as a JSON Web Key (RFC 8037). */
export interface Ed25519PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** Base64url. */
  readonly x: string;
}

/** The private key of a host. */
export interface Ed25519PrivateKey extends Ed25519PublicKey {
  /** Base64url. */
  readonly d: string;
}

/**
 * The key that verifies the tokens of a host: a secret that both sides know, at least 32 bytes, or the public key of a
 * host that keeps its private key to itself.
 */
export type VerifyingKey =
  | { readonly alg: 'HS256'; readonly secret: string }
  | { readonly alg: 'EdDSA'; readonly publicKey: Ed25519PublicKey };

/** The key that signs tokens. */
export type SigningKey =
  | { readonly alg: 'HS256'; readonly secret: string }
  | { readonly alg: 'EdDSA'; readonly privateKey: Ed25519PrivateKey };

/** Whose tokens are believed. */
export interface TrustedHost {
  /** `iss` of its tokens, such as the address of the host. */
  readonly issuer: string;
  /** `aud` of its tokens, such as the address of this desk. */
  readonly audience: string;
  readonly key: VerifyingKey;
}

/** A token that was verified. It still has to be taken once: see `id`. */
export interface VerifiedToken {
  readonly identity: Identity;
  /** `jti`. */
  readonly id: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

const types = { session: 'aduan-session+jwt', call: 'aduan-call+jwt' } as const;
const encoder = /* @__PURE__ */ new TextEncoder();
const codes = /* @__PURE__ */ z.array(z.string().regex(/^[\w.:@-]{1,100}$/)).max(50);
const seconds = /* @__PURE__ */ z.int().positive().max(1e11);

const headerSchema = /* @__PURE__ */ z.strictObject({
  alg: z.enum(['HS256', 'EdDSA']),
  typ: z.string(),
});
const claimsSchema = /* @__PURE__ */ z.object({
  iss: z.string(),
  aud: z.string(),
  sub: z.string().regex(/^[\w.:@-]{1,100}$/),
  name: fields.displayName(200),
  title: fields.displayName(200).or(z.literal('')).optional(),
  mfa: z.boolean().default(false),
  roles: codes.optional(),
  units: codes.optional(),
  regions: z
    .array(z.string().regex(/^\d[\d.]{0,19}$/))
    .max(100)
    .optional(),
  jti: z.string().min(16).max(100),
  iat: seconds,
  exp: seconds,
});

/**
 * Verifies a token of a host. The algorithm is the key's, not the one in the token.
 *
 * @param now - epoch ms
 * @returns null for a token that is malformed, of another host, algorithm, purpose or time, or wrongly signed
 */
export async function verifyIdentityToken(
  token: string,
  purpose: TokenPurpose,
  { audience, issuer, key }: TrustedHost,
  now: number,
): Promise<VerifiedToken | null> {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (token.length > maxLength || more.length > 0) return null;
  const header = headerSchema.safeParse(jsonIn(head)).data;
  const mac = fromBase64Url(signature);
  if (header?.alg !== key.alg || header.typ !== types[purpose] || !mac) return null;
  const signed = encoder.encode(`${head}.${body}`);
  if (!(await verify(key, mac, signed))) return null;
  const claims = claimsSchema.safeParse(jsonIn(body)).data;
  if (!claims || claims.iss !== issuer || claims.aud !== audience) return null;
  const { exp, iat, jti, mfa, name, regions, roles, sub, title, units } = claims;
  const at = now / 1_000;
  const isTimely = iat <= at + skewSeconds && exp > at - skewSeconds && exp > iat;
  if (!isTimely || exp - iat > maxAgeSeconds) return null;
  // A membership is whole or not there: a list that was forgotten must not read as "no limit".
  const isWhole = (roles === undefined) === (units === undefined && regions === undefined);
  if (!isWhole || (roles && !(units && regions)) || roles?.includes('system')) return null;
  const membership = roles && units && regions ? { membership: { roles, units, regions } } : {};
  const identity = { id: sub, name, mfa, ...(title !== undefined && { title }), ...membership };
  return { identity, id: jti, expiresAt: (exp + skewSeconds) * 1_000 };
}

/**
 * Signs an identity, for hosts in TypeScript whose users open the console or act through the API. A token holds for 30
 * seconds and once.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const token = await signIdentity(user, 'session', { issuer, audience, key: { alg: 'HS256', secret } });
 * ```
 * @param now - epoch ms. Default: the real clock
 * @throws InputError for a secret that is too short
 */
export async function signIdentity(
  { id: sub, membership, mfa, name, title }: Omit<Identity, 'validUntil'>,
  purpose: TokenPurpose,
  { audience, issuer, key }: Omit<TrustedHost, 'key'> & { readonly key: SigningKey },
  now: number = Date.now(),
): Promise<string> {
  requireLongSecret(key);
  const iat = Math.floor(now / 1_000);
  const claims = { iss: issuer, aud: audience, sub, name, title, mfa, ...membership };
  const times = { iat, exp: iat + 30, jti: randomSecret() };
  const part = (json: unknown) => toBase64Url(encoder.encode(JSON.stringify(json)));
  const text = `${part({ alg: key.alg, typ: types[purpose] })}.${part({ ...claims, ...times })}`;
  const signature = await crypto.subtle.sign(
    key.alg === 'HS256' ? 'HMAC' : 'Ed25519',
    key.alg === 'HS256'
      ? await hmacKey(key.secret, 'sign')
      : await crypto.subtle.importKey('jwk', key.privateKey, 'Ed25519', false, ['sign']),
    encoder.encode(text),
  );
  return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}

/** @throws InputError for a secret of less than 32 bytes, which can be guessed from one token */
export function requireLongSecret(key: VerifyingKey | SigningKey): void {
  if (key.alg !== 'HS256' || encoder.encode(key.secret).length >= 32) return;
  const message = 'The secret of signed identities has at least 32 bytes.';
  throw new InputError(message, [{ message, path: ['key', 'secret'] }]);
}

/** Compares in constant time. */
async function verify(
  key: VerifyingKey,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (key.alg === 'HS256') {
    return crypto.subtle.verify('HMAC', await hmacKey(key.secret, 'verify'), signature, signed);
  }
  const known = await crypto.subtle.importKey('jwk', key.publicKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', known, signature, signed);
}

function hmacKey(secret: string, use: 'sign' | 'verify') {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [use]);
}

/** Parses one part of a token as JSON; null when it is not JSON. */
function jsonIn(part: string): unknown {
  const bytes = fromBase64Url(part);
  try {
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
