import type * as z from 'zod';
import { toBase64 } from '../../base64.js';
import type { Runtime } from '../runtime.js';

const secretPattern = /^[\w-]{43}$/;

/** Secrets of links of one kind, in the values of the store. */
export interface LinkSecrets<Place> {
  /** A new secret of 256 random bits: 43 letters, digits, `-` and `_`. */
  make(): string;
  /** Remembers what a secret leads to, for so long, ms. */
  keep(secret: string, place: Place, ttlMs: number): Promise<void>;
  /** Null for one that nobody gave, or whose time is over. */
  find(secret: string): Promise<Place | null>;
}

/** A keyed hash of a secret leads to the sealed place, and is gone with its time. */
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
