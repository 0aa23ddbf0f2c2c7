import type { Store } from '@aduan/core';
import { countPinAttempt } from '@aduan/core/store';
import type { Database } from '../database/database.js';

interface PinRow {
  readonly pin_hash: string;
  readonly pin_tries: number;
  readonly pin_locked_until: number | null;
}

const setAttempts = `update ticket set pin_tries = :tries, pin_locked_until = :lockedUntil
  where tenant = :tenant and id = :id`;

/** Tries at tracking PINs. */
export function pinTable({
  statements: sql,
  write,
}: Database): Pick<Store, 'takePinAttempt' | 'clearPinAttempts'> {
  return {
    takePinAttempt: (tenant, id, now, limits) =>
      write(() => {
        const row = sql.get<PinRow>(
          `select pin_hash, pin_tries, pin_locked_until from ticket
           where tenant = :tenant and id = :id and pin_hash is not null`,
          { tenant, id },
        );
        if (!row) return null;
        const { pin_hash: hash, pin_tries: tries, pin_locked_until: lockedUntil } = row;
        const { attempt, pin } = countPinAttempt({ hash, tries, lockedUntil }, now, limits);
        sql.run(setAttempts, { tenant, id, tries: pin.tries, lockedUntil: pin.lockedUntil });
        return attempt;
      }),
    clearPinAttempts: (tenant, id) =>
      write(() => {
        sql.run(setAttempts, { tenant, id, tries: 0, lockedUntil: null });
      }),
  };
}
