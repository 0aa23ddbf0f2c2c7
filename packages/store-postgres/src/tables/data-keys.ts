import type { Store } from '@aduan/core';
import type { StoredKey } from '@aduan/core/store';
import type { Database } from '../database/database.js';

/** A page of the keys of all scopes. */
const keyPage = `
  select scope, generation, id, wrapped, retired from aduan.data_key
  where tenant = $1 and (scope, generation) > ($2, $3)
  order by scope, generation limit $4`;

/** Store methods of wrapped data keys. */
export function dataKeyTable(
  database: Database,
): Pick<Store, 'readKeys' | 'insertKey' | 'listKeys' | 'rewrapKeys' | 'destroyKey'> {
  return {
    async readKeys(tenant, scope) {
      const rows = await database.all<StoredKey>(
        `select scope, generation, id, wrapped, retired from aduan.data_key
         where tenant = $1 and scope = $2 order by generation`,
        [tenant, scope],
      );
      return rows.map(toStoredKey);
    },
    async insertKey(tenant, key) {
      const { generation, id, scope, wrapped } = key;
      const row = await database.one<StoredKey>(
        `insert into aduan.data_key (tenant, scope, generation, id, wrapped) values ($1, $2, $3, $4, $5)
         on conflict (tenant, scope, generation) do update set wrapped = data_key.wrapped
         returning scope, generation, id, wrapped, retired`,
        [tenant, scope, generation, id, Buffer.from(wrapped)],
      );
      return row ? toStoredKey(row) : { ...key, retired: false };
    },
    async listKeys(tenant, after, limit) {
      const start = [after?.scope ?? '', after?.generation ?? 0];
      const rows = await database.all<StoredKey>(keyPage, [tenant, ...start, limit]);
      return rows.map(toStoredKey);
    },
    rewrapKeys: (tenant, keys) =>
      database.run(
        `update aduan.data_key as held set wrapped = one.wrapped, retired = true
         from unnest($2::text[], $3::text[], $4::bytea[], $5::bytea[]) as one (scope, id, wrapped, before)
         where held.tenant = $1 and held.scope = one.scope and held.id = one.id
           and held.wrapped = one.before`,
        [
          tenant,
          keys.map(({ scope }) => scope),
          keys.map(({ id }) => id),
          keys.map(({ wrapped }) => Buffer.from(wrapped)),
          keys.map(({ before }) => Buffer.from(before)),
        ],
      ),
    async destroyKey(tenant, scope) {
      await database.run('delete from aduan.data_key where tenant = $1 and scope = $2', [
        tenant,
        scope,
      ]);
    },
  };
}

function toStoredKey(row: StoredKey): StoredKey {
  return { ...row, wrapped: new Uint8Array(row.wrapped) };
}
