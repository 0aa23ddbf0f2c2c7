import type { Store } from '@aduan/core';
import type { Database } from '../database/database.js';

type ValueMethods = Pick<Store, 'reserveNumbers' | 'readValue' | 'writeValue' | 'deleteValue'>;

/** Writes a value, unless `$6` is set and an unexpired one exists; also deletes some expired values. */
const write = `
  with expired as (
    delete from aduan.stored_value where tenant = $1 and key in (
      select key from aduan.stored_value
      where tenant = $1 and expires_at <= $4 and key <> $2 limit 100 for update skip locked
    )
  )
  insert into aduan.stored_value (tenant, key, value, expires_at) values ($1, $2, $3, $5)
  on conflict (tenant, key) do update set value = excluded.value, expires_at = excluded.expires_at
  where not $6::boolean or stored_value.expires_at <= $4`;

/** Store methods of number series and small values that may expire. */
export function valueTable(database: Database): ValueMethods {
  return {
    async reserveNumbers(tenant, series, count) {
      const row = await database.one<{ readonly next: number }>(
        `insert into aduan.number_series (tenant, series, next) values ($1, $2, 1 + $3::bigint)
         on conflict (tenant, series) do update set next = number_series.next + $3::bigint
         returning next`,
        [tenant, series, count],
      );
      return (row?.next ?? 0) - count;
    },

    async readValue(tenant, key, now) {
      const row = await database.one<{ readonly value: Uint8Array }>(
        `select value from aduan.stored_value
         where tenant = $1 and key = $2 and (expires_at is null or expires_at > $3)`,
        [tenant, key, now],
      );
      return row?.value ?? null;
    },
    async writeValue(tenant, key, value, { ifAbsent = false, now, ttlMs }) {
      const expiresAt = ttlMs === undefined ? null : now + ttlMs;
      const written = await database.run(write, [
        tenant,
        key,
        Buffer.from(value),
        now,
        expiresAt,
        ifAbsent,
      ]);
      return written > 0;
    },
    async deleteValue(tenant, key) {
      await database.run('delete from aduan.stored_value where tenant = $1 and key = $2', [
        tenant,
        key,
      ]);
    },
  };
}
