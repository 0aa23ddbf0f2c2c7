import type { Store } from '@aduan/core';
import type { Database } from '../database/database.js';

/** Tracking PINs. */
export function pinTable({ statements: sql }: Database): Pick<Store, 'readPinHash'> {
  return {
    async readPinHash(tenant, id) {
      const row = sql.get<{ readonly hash: string | null }>(
        'select pin_hash as hash from ticket where tenant = :tenant and id = :id',
        { tenant, id },
      );
      return row?.hash ?? null;
    },
  };
}
