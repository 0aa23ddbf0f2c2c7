import type { HmacCheck } from '../verify-hmac.js';

/** Signs as `verifyHmac` verifies: the value of a signature header. */
export async function signHmac({
  secret,
  body,
  algorithm: hash = 'SHA-256',
  encoding = 'hex',
  prefix = '',
}: Omit<HmacCheck, 'signature'>): Promise<string> {
  const raw = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
  const algorithm = { name: 'HMAC', hash };
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new Uint8Array(body)));
  return prefix + encoders[encoding](mac);
}

const encoders = {
  hex: (bytes: Uint8Array) =>
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  base64: (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)),
};
