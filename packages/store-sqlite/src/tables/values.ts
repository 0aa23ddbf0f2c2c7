import type { Store } from '@aduan/core';
import type { Database } from '../database/database.js';

type ValueMethods = Pick<Store, 'reserveNumbers' | 'readValue' | 'writeValue' | 'deleteValue'>;

const isLive = '(expires_at is null or expires_at > :now)';

/** Store methods of number series and small values that may expire. */
export function valueTable({ statements: sql, write }: Database): ValueMethods {
  return {
    reserveNumbers: (tenant, series, count) =>
      write(() => {
        const row = sql.get<{ readonly next: number }>(
          `insert into number_series (tenant, series, next) values (:tenant, :series, 1 + :count)
           on conflict do update set next = next + :count returning next`,
          { tenant, series, count },
        );
        return (row?.next ?? 0) - count;
      }),

    async readValue(tenant, key, now) {
      const row = sql.get<{ readonly value: Uint8Array }>(
        `select value from stored_value where tenant = :tenant and key = :key and ${isLive}`,
        { tenant, key, now },
      );
      return row?.value ?? null;
    },
    writeValue: (tenant, key, value, { ifAbsent, now, ttlMs }) =>
      write(() => {
        sql.run('delete from stored_value where tenant = :tenant and expires_at <= :now', {
          tenant,
          now,
        });
        const insert = ifAbsent ? 'insert or ignore' : 'insert or replace';
        const written = sql.run(
          `${insert} into stored_value (tenant, key, value, expires_at)
           values (:tenant, :key, :value, :expiresAt)`,
          { tenant, key, value, expiresAt: ttlMs === undefined ? null : now + ttlMs },
        );
        return written > 0;
      }),
    deleteValue: (tenant, key) =>
      write(() => {
        sql.run('delete from stored_value where tenant = :tenant and key = :key', { tenant, key });
      }),
  };
}
