import type * as z from 'zod';
import { toBase64 } from '../../base64.js';
import type { Runtime } from '../runtime.js';

const secretPattern = /^[\w-]{43}$/;

/** Secrets of one kind of link, kept as values in the store. */
export interface LinkSecrets<Place> {
  /** Creates a secret of 256 random bits: 43 letters, digits, `-` and `_`. */
  make(): string;
  /** Remembers what a secret leads to, for `ttlMs` ms. */
  keep(secret: string, place: Place, ttlMs: number): Promise<void>;
  /** What a secret leads to; null for an unknown or expired one. */
  find(secret: string): Promise<Place | null>;
}

/**
 * Keeps what secrets lead to. The key in the store is a keyed hash of the secret, the value is sealed, and both expire
 * together.
 */
export function linkSecrets<Place>(
  { now, store, tenant, vault }: Runtime,
  kind: string,
  schema: z.ZodType<Place>,
): LinkSecrets<Place> {
  const scope = `${kind}s`;
  const name = async (secret: string) => `${kind}/${await vault.hash(kind, secret)}`;
  return {
    make() {
      const bytes = crypto.getRandomValues(new Uint8Array(32));
      return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    },
    async keep(secret, place, ttlMs) {
      const sealed = await vault.sealValue(scope, place);
      await store.writeValue(tenant, await name(secret), sealed, { now: now(), ttlMs });
    },
    async find(secret) {
      if (!secretPattern.test(secret)) return null;
      const sealed = await store.readValue(tenant, await name(secret), now());
      return sealed && schema.parse(await vault.openValue(scope, sealed));
    },
  };
}
