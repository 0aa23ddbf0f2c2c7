import type { Store } from '@aduan/core';
import type { StoredKey } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { EmptyLog } from '../database/empty-log.js';

type KeyRow = Omit<StoredKey, 'retired'> & { readonly retired: number };

/** A page of the keys of all scopes. */
const keyPage = `
  select scope, generation, id, wrapped, retired from data_key
  where tenant = :tenant and (scope, generation) > (:scope, :generation)
  order by scope, generation limit :limit`;

/** Store methods of wrapped data keys. */
export function dataKeyTable(
  { statements: sql, write }: Database,
  emptyLog: EmptyLog,
): Pick<Store, 'readKeys' | 'insertKey' | 'listKeys' | 'rewrapKeys' | 'destroyKey'> {
  return {
    async readKeys(tenant, scope) {
      const rows = sql.all<KeyRow>(
        `select scope, generation, id, wrapped, retired from data_key
         where tenant = :tenant and scope = :scope order by generation`,
        { tenant, scope },
      );
      return rows.map(toStoredKey);
    },
    insertKey: (tenant, key) =>
      write(() => {
        const row = sql.get<KeyRow>(
          `insert into data_key (tenant, scope, generation, id, wrapped)
           values (:tenant, :scope, :generation, :id, :wrapped)
           on conflict do update set wrapped = data_key.wrapped
           returning scope, generation, id, wrapped, retired`,
          { tenant, ...key },
        );
        return row ? toStoredKey(row) : { ...key, retired: false };
      }),
    async listKeys(tenant, after, limit) {
      const start = { scope: after?.scope ?? '', generation: after?.generation ?? 0 };
      const rows = sql.all<KeyRow>(keyPage, { tenant, limit, ...start });
      return rows.map(toStoredKey);
    },
    rewrapKeys: (tenant, keys) =>
      write(() => {
        let count = 0;
        for (const { before, id, scope, wrapped } of keys) {
          count += sql.run(
            `update data_key set wrapped = :wrapped, retired = 1
             where tenant = :tenant and scope = :scope and id = :id and wrapped = :before`,
            { tenant, scope, id, wrapped, before },
          );
        }
        return count;
      }),
    async destroyKey(tenant, scope) {
      await write(() => {
        sql.run('delete from data_key where tenant = :tenant and scope = :scope', {
          tenant,
          scope,
        });
      });
      // The WAL holds older pages with the key until it is emptied.
      await emptyLog();
    },
  };
}

function toStoredKey({ retired, ...key }: KeyRow): StoredKey {
  return { ...key, retired: retired === 1 };
}
