import type { Store } from '@aduan/core';
import { countPinAttempt } from '@aduan/core/store';
import type { Database } from '../database/database.js';

interface PinRow {
  readonly pin_hash: string;
  readonly pin_tries: number;
  readonly pin_locked_until: number | null;
}

const setAttempts = `update aduan.ticket set pin_tries = $3, pin_locked_until = $4
  where tenant = $1 and id = $2`;

/** Tries at tracking PINs. */
export function pinTable(database: Database): Pick<Store, 'takePinAttempt' | 'clearPinAttempts'> {
  return {
    takePinAttempt: (tenant, id, now, limits) =>
      database.transaction(async (inside) => {
        const row = await inside.one<PinRow>(
          `select pin_hash, pin_tries, pin_locked_until from aduan.ticket
           where tenant = $1 and id = $2 and pin_hash is not null for update`,
          [tenant, id],
        );
        if (!row) return null;
        const { pin_hash: hash, pin_tries: tries, pin_locked_until: lockedUntil } = row;
        const { attempt, pin } = countPinAttempt({ hash, tries, lockedUntil }, now, limits);
        await inside.run(setAttempts, [tenant, id, pin.tries, pin.lockedUntil]);
        return attempt;
      }),
    async clearPinAttempts(tenant, id) {
      await database.run(setAttempts, [tenant, id, 0, null]);
    },
  };
}
