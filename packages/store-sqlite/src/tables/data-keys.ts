import type { Store } from '@aduan/core';
import type { Database } from '../database/database.js';
import type { EmptyLog } from '../database/empty-log.js';

interface KeyRow {
  readonly wrapped: Uint8Array;
}

/** Wrapped data keys. */
export function dataKeyTable(
  { statements: sql, write }: Database,
  emptyLog: EmptyLog,
): Pick<Store, 'readKey' | 'insertKey' | 'destroyKey'> {
  return {
    async readKey(tenant, scope) {
      const row = sql.get<KeyRow>(
        'select wrapped from data_key where tenant = :tenant and scope = :scope',
        { tenant, scope },
      );
      return row?.wrapped ?? null;
    },
    insertKey: (tenant, scope, wrapped) =>
      write(() => {
        const row = sql.get<KeyRow>(
          `insert into data_key (tenant, scope, wrapped) values (:tenant, :scope, :wrapped)
           on conflict do update set wrapped = data_key.wrapped returning wrapped`,
          { tenant, scope, wrapped },
        );
        return row?.wrapped ?? wrapped;
      }),
    async destroyKey(tenant, scope) {
      await write(() => {
        sql.run('delete from data_key where tenant = :tenant and scope = :scope', {
          tenant,
          scope,
        });
      });
      // The log holds older pages, with the key on them, until it is emptied.
      await emptyLog();
    },
  };
}
