import { InputError } from '@aduan/core';
import { fromHex, sha256, toHex } from './hex.js';

/** Minimum length of a secret. 32 random characters have more than 128 bits in any usual alphabet. */
const minSecretCharacters = 32;

/** Signs with the newest secret and accepts signatures of any. */
export interface SecretRing {
  /** @returns `<key id>.<HMAC-SHA-256, hex>`. A signature is valid for its purpose only. */
  sign(purpose: string, text: string): Promise<string>;
  /** Compares in constant time. */
  verify(purpose: string, text: string, signature: string): Promise<boolean>;
}

/**
 * Secrets in order, newest first. To rotate, put the new one first and drop the old one after its longest-lived
 * signature (30 days) has expired.
 *
 * @throws InputError when there is none, or one is too short
 */
export function secretRing(secrets: readonly string[]): SecretRing {
  if (secrets.length === 0 || !secrets.every((secret) => secret?.length >= minSecretCharacters)) {
    throw new InputError(
      `webchatChannel needs a secret of at least ${minSecretCharacters} characters. ` +
        'Make one with: openssl rand -hex 32',
      [{ path: ['secret'], message: `at least ${minSecretCharacters} characters` }],
    );
  }
  let loading: Promise<readonly SigningKey[]> | undefined;
  const keys = () => (loading ??= Promise.all(secrets.map(signingKey)));

  return {
    async sign(purpose, text) {
      const [newest] = await keys();
      if (!newest) throw new InputError('no secret');
      const mac = await crypto.subtle.sign('HMAC', newest.key, bytesToSign(purpose, text));
      return `${newest.id}.${toHex(new Uint8Array(mac))}`;
    },
    async verify(purpose, text, signature) {
      const match = /^([0-9a-f]{8})\.([0-9a-f]{64})$/.exec(signature);
      const [, id, mac] = match ?? [];
      if (id === undefined || mac === undefined) return false;
      for (const key of await keys()) {
        if (key.id !== id) continue;
        const data = bytesToSign(purpose, text);
        if (await crypto.subtle.verify('HMAC', key.key, fromHex(mac), data)) return true;
      }
      return false;
    },
  };
}

interface SigningKey {
  readonly id: string;
  readonly key: Awaited<ReturnType<typeof crypto.subtle.importKey>>;
}

async function signingKey(secret: string): Promise<SigningKey> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );
  return { id: (await sha256(`aduan-webchat-key-id\n${secret}`)).slice(0, 8), key };
}

function bytesToSign(purpose: string, text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${purpose}\n${text}`);
}
