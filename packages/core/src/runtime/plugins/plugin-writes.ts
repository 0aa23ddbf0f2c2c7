import type { RecordedChange } from '../../plugin/hooks.js';
import type { DeliveryInsert } from '../../store/outbox.js';
import type { RowPut, RowRemoval, RowWrites } from '../../store/plugin-rows.js';
import type { Runtime } from '../runtime.js';
import { rowPut, tableName } from './plugin-rows.js';

/** A hook that delays a command longer than this is logged, ms. A choice of this project. */
const slowMs = 50;

/** What plugins add to the transaction of a change. */
export interface PluginWrites {
  readonly deliveries: readonly DeliveryInsert[];
  readonly rows: Required<Pick<RowWrites, 'puts' | 'removals'>>;
}

/** Collects what plugins write with a change, in their order. */
export async function pluginWrites(
  runtime: Pick<Runtime, 'hooks' | 'log' | 'now' | 'vault'>,
  change: RecordedChange,
): Promise<PluginWrites> {
  const { hooks, log, now } = runtime;
  const deliveries: DeliveryInsert[] = [];
  // Sealed after all hooks: a promise that fails while the next hook runs would end the process.
  const puts: (() => Promise<RowPut>)[] = [];
  const removals: RowRemoval[] = [];
  for (const { id, tables = {}, write } of hooks) {
    if (!write) continue;
    const began = now();
    await write(change, {
      deliver: (delivery) => void deliveries.push(delivery),
      put(word, row) {
        tableName(id, tables, word);
        puts.push(() => rowPut(runtime, id, tables, word, row));
      },
      remove: (word, key, expectedVersion) =>
        void removals.push({ table: tableName(id, tables, word), key, expectedVersion }),
    });
    const ms = now() - began;
    if (ms >= slowMs) log('warn', 'plugin.slow-write', { plugin: id, ms });
  }
  return { deliveries, rows: { puts: await Promise.all(puts.map((put) => put())), removals } };
}
