import type { Store } from '@aduan/core';
import { countRateSlots, paidAtWhenHeld } from '@aduan/core/store';
import type { Database } from '../database/database.js';

/** A rate is a value that expires when its slots are free again; locked in a fixed order to avoid deadlocks. */
const lock = `
  insert into aduan.stored_value (tenant, key, value, expires_at)
  select $1, key, ''::bytea, $3::bigint from unnest($2::text[]) as key order by key
  on conflict (tenant, key) do update set expires_at = stored_value.expires_at
  returning key, expires_at`;

const keep = `
  insert into aduan.stored_value (tenant, key, value, expires_at)
  select $1, key, ''::bytea, paid_at from unnest($2::text[], $3::bigint[]) as rate (key, paid_at)
  order by key
  on conflict (tenant, key) do update
  set expires_at = greatest(stored_value.expires_at, excluded.expires_at)`;

const giveBack = `
  update aduan.stored_value set expires_at = expires_at - $3::bigint
  where tenant = $1 and key = $2`;

interface RateRow {
  readonly key: string;
  readonly expires_at: number;
}

/** Store methods of rate limits. */
export function rateTable(
  database: Database,
): Pick<Store, 'takeRateSlots' | 'holdRateSlots' | 'returnRateSlots'> {
  return {
    takeRateSlots: (tenant, now, patienceMs, rates) =>
      database.transaction(async (inside) => {
        const keys = rates.map(({ key }) => key);
        const rows = await inside.all<RateRow>(lock, [tenant, keys, now]);
        const states = rates.map((rate) => {
          const row = rows.find(({ key }) => key === rate.key);
          return { ...rate, paidAt: row?.expires_at ?? null };
        });
        const { slots: places, paidAt } = countRateSlots(states, now, patienceMs);
        if (places.taken) await inside.run(keep, [tenant, keys, paidAt]);
        return places;
      }),
    async holdRateSlots(tenant, rate, until) {
      await database.run(keep, [tenant, [rate.key], [paidAtWhenHeld(rate, until)]]);
    },
    returnRateSlots: (tenant, rates) =>
      database.transaction(async (inside) => {
        const sorted = rates.toSorted((one, other) => (one.key < other.key ? -1 : 1));
        for (const { everyMs, key } of sorted) await inside.run(giveBack, [tenant, key, everyMs]);
      }),
  };
}
