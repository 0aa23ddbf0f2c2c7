import type { Store } from '@aduan/core';
import type { Database } from '../database/database.js';

/** Tracking PINs. */
export function pinTable(database: Database): Pick<Store, 'readPinHash'> {
  return {
    async readPinHash(tenant, id) {
      const row = await database.one<{ readonly pin_hash: string | null }>(
        'select pin_hash from aduan.ticket where tenant = $1 and id = $2',
        [tenant, id],
      );
      return row?.pin_hash ?? null;
    },
  };
}
