import type { PluginContext } from '@aduan/core/plugin';
import { newToken, rowKeyOf, type SessionToken } from './session-token.js';

/** Values that are each taken once, with their token. */
export interface OneTimeRows<Value> {
  issue(owner: string, value: Value, validMs: number): Promise<SessionToken>;
  /** The value, which stays; null when it was taken. */
  read(token: SessionToken | null): Promise<Value | null>;
  /** The value, for the first caller on any instance; null for all others. */
  redeem(token: SessionToken | null): Promise<Value | null>;
  /** Removes all values of an owner. */
  withdraw(owner: string): Promise<void>;
}

/** Opens one-time values in a table of the plugin. Only hashes of their secrets are stored. */
export function oneTimeRows<Value>(
  { now, rows }: Pick<PluginContext, 'now' | 'rows'>,
  table: string,
): OneTimeRows<Value> {
  const values = rows<{ readonly value: Value; readonly expiresAt: number }>(table);
  async function find(token: SessionToken | null) {
    const row = token && (await values.read(await rowKeyOf(token)));
    return row && now() < row.value.expiresAt ? row : null;
  }

  return {
    async issue(owner, value, validMs) {
      const token = newToken(owner);
      const kept = { value, expiresAt: now() + validMs };
      const key = await rowKeyOf(token);
      await values.write({ key, value: kept, expectedVersion: 0, ttlMs: validMs });
      return token;
    },
    read: async (token) => (await find(token))?.value.value ?? null,
    async redeem(token) {
      const row = await find(token);
      return row && (await values.remove(row.key, row.version)) ? row.value.value : null;
    },
    async withdraw(owner) {
      for (const { key } of await values.list({ prefix: `${owner}:` })) {
        await values.remove(key, null);
      }
    },
  };
}
