import type { Store } from '@aduan/core';
import type { Database } from '../database/database.js';

interface KeyRow {
  readonly wrapped: Uint8Array;
}

/** Wrapped data keys. */
export function dataKeyTable(
  database: Database,
): Pick<Store, 'readKey' | 'insertKey' | 'destroyKey'> {
  return {
    async readKey(tenant, scope) {
      const row = await database.one<KeyRow>(
        'select wrapped from aduan.data_key where tenant = $1 and scope = $2',
        [tenant, scope],
      );
      return row?.wrapped ?? null;
    },
    async insertKey(tenant, scope, wrapped) {
      const row = await database.one<KeyRow>(
        `insert into aduan.data_key (tenant, scope, wrapped) values ($1, $2, $3)
         on conflict (tenant, scope) do update set wrapped = data_key.wrapped returning wrapped`,
        [tenant, scope, Buffer.from(wrapped)],
      );
      return row?.wrapped ?? wrapped;
    },
    async destroyKey(tenant, scope) {
      await database.run('delete from aduan.data_key where tenant = $1 and scope = $2', [
        tenant,
        scope,
      ]);
    },
  };
}
