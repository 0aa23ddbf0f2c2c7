import type { Runtime } from '../runtime/runtime.js';
import type { ApiKey, ApiKeyInput } from './api-keys.js';

const scope = 'api-keys';

/** What is stored when a key is made; never changed afterwards. */
export interface KeyRecord extends Omit<ApiKeyInput, 'validMs'> {
  readonly principal: string;
  readonly createdAt: number;
  /** Epoch ms; null = until it is revoked. */
  readonly expiresAt: number | null;
  /** Keyed hash of its secret, hex. */
  readonly hash: string;
}

interface Replacement {
  readonly by: number;
  /** When the old key stops working, epoch ms. */
  readonly until: number;
}

/** A key with its stored record. */
export interface KeptKey {
  readonly key: ApiKey;
  readonly record: KeyRecord;
}

/**
 * The keys of a desk, stored as values with consecutive numbers. The end of a key is a separate value that is written
 * once, so a concurrent write cannot revive a key.
 */
export function keyRecords({ store, tenant, vault, now }: Runtime) {
  const place = (number: number, part = 'key') => `api-key/${number}/${part}`;

  async function read<Value>(name: string): Promise<Value | null> {
    const sealed = await store.readValue(tenant, name, now());
    return sealed && ((await vault.openValue(scope, sealed)) as Value | null);
  }
  async function write(name: string, value: unknown): Promise<boolean> {
    const sealed = await vault.sealValue(scope, value);
    return store.writeValue(tenant, name, sealed, { now: now(), ifAbsent: true });
  }

  return {
    /** Null when no key has this number. */
    async read(number: number): Promise<KeptKey | null> {
      const [record, replaced, revokedAt] = await Promise.all([
        read<KeyRecord>(place(number)),
        read<Replacement>(place(number, 'replaced')),
        read<number>(place(number, 'revoked')),
      ]);
      if (!record) return null;
      const { expiresAt, hash: _, ...told } = record;
      const ends = [expiresAt, replaced?.until ?? null, revokedAt].filter((at) => at !== null);
      const endsAt = ends.length > 0 ? Math.min(...ends) : null;
      const replacedBy = replaced?.by ?? null;
      return {
        record,
        key: { ...told, number, endsAt, revoked: revokedAt !== null, replacedBy },
      };
    },
    /** Stores a key under the first free number. @returns the number */
    async add(recordOf: (number: number) => KeyRecord): Promise<number> {
      for (let number = 1; ; number++) {
        if (await store.readValue(tenant, place(number), now())) continue;
        if (await write(place(number), recordOf(number))) return number;
      }
    },
    /** @returns false when it was already replaced */
    replace: (number: number, by: Replacement) => write(place(number, 'replaced'), by),
    revoke: (number: number) => write(place(number, 'revoked'), now()),
  };
}
