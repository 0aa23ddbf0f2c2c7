import type { Store, TenantId } from '@aduan/core';
import { countRateSlots, paidAtWhenHeld, type Rate } from '@aduan/core/store';
import type { Database } from '../database/database.js';

/** A rate is a value that expires when its slots are free again. */
const keep = `
  insert into stored_value (tenant, key, value, expires_at) values (:tenant, :key, x'', :paidAt)
  on conflict do update set expires_at = max(expires_at, excluded.expires_at)`;

const giveBack = `
  update stored_value set expires_at = expires_at - :everyMs
  where tenant = :tenant and key = :key`;

/** Store methods of rate limits. */
export function rateTable({
  statements: sql,
  write,
}: Database): Pick<Store, 'takeRateSlots' | 'holdRateSlots' | 'returnRateSlots'> {
  function stateOf(tenant: TenantId, rate: Rate) {
    const row = sql.get<{ readonly paidAt: number }>(
      'select expires_at as paidAt from stored_value where tenant = :tenant and key = :key',
      { tenant, key: rate.key },
    );
    return { ...rate, paidAt: row?.paidAt ?? null };
  }
  return {
    takeRateSlots: (tenant, now, patienceMs, rates) =>
      write(() => {
        const states = rates.map((rate) => stateOf(tenant, rate));
        const { slots: places, paidAt } = countRateSlots(states, now, patienceMs);
        if (!places.taken) return places;
        for (const [index, { key }] of rates.entries()) {
          sql.run(keep, { tenant, key, paidAt: paidAt[index] ?? now });
        }
        return places;
      }),
    holdRateSlots: (tenant, rate, until) =>
      write(() => {
        sql.run(keep, { tenant, key: rate.key, paidAt: paidAtWhenHeld(rate, until) });
      }),
    returnRateSlots: (tenant, rates) =>
      write(() => {
        for (const { everyMs, key } of rates) sql.run(giveBack, { tenant, key, everyMs });
      }),
  };
}
