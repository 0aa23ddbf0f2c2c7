import type { Store } from '@aduan/core';
import { countRateSlots, paidAtWhenHeld, type Rate } from '@aduan/core/store';
import type { MemoryTables, TablesOf } from './tables.js';

/** Stores a rate as a value that expires when its slots are paid back. */
function keepRate({ values }: MemoryTables, { key }: Rate, paidAt: number): void {
  values.set(key, { value: new Uint8Array(), expiresAt: paidAt });
}

/** The rates of the memory store. */
export function memoryRates(
  tablesOf: TablesOf,
): Pick<Store, 'takeRateSlots' | 'holdRateSlots' | 'returnRateSlots'> {
  return {
    async takeRateSlots(tenant, now, patienceMs, rates) {
      const tables = tablesOf(tenant);
      const states = rates.map((rate) => {
        return { ...rate, paidAt: tables.values.get(rate.key)?.expiresAt ?? null };
      });
      const { slots: places, paidAt } = countRateSlots(states, now, patienceMs);
      if (places.taken) {
        for (const [index, rate] of rates.entries()) keepRate(tables, rate, paidAt[index] ?? now);
      }
      return places;
    },
    async holdRateSlots(tenant, rate, until) {
      const tables = tablesOf(tenant);
      const known = tables.values.get(rate.key)?.expiresAt ?? 0;
      keepRate(tables, rate, Math.max(known, paidAtWhenHeld(rate, until)));
    },
    async returnRateSlots(tenant, rates) {
      const tables = tablesOf(tenant);
      for (const rate of rates) {
        const paidAt = tables.values.get(rate.key)?.expiresAt;
        if (paidAt != null) keepRate(tables, rate, paidAt - rate.everyMs);
      }
    },
  };
}
