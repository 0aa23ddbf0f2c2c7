import type { PluginWrite, RecordedChange } from '../../plugin/hooks.js';
import type { DeliveryInsert } from '../../store/outbox.js';
import type { RowPut, RowRemoval, RowWrites } from '../../store/plugin-rows.js';
import type { HooksOf, Runtime } from '../runtime.js';
import { rowPut, tableName } from './plugin-rows.js';

/** A hook that delays a command longer than this is logged, ms. A choice of this project. */
const slowMs = 50;

/** Writes that plugins add to the transaction of a change. */
export interface PluginWrites {
  readonly deliveries: readonly DeliveryInsert[];
  readonly rows: Required<Pick<RowWrites, 'puts' | 'removals'>>;
}

type Sealing = Pick<Runtime, 'now' | 'vault'>;

/** Collects the writes of plugins for a change, in the order of the plugins. */
export async function pluginWrites(
  runtime: Sealing & Pick<Runtime, 'hooks' | 'log'>,
  change: RecordedChange,
): Promise<PluginWrites> {
  const { hooks, log, now } = runtime;
  const written = writing(runtime);
  for (const { write, ...plugin } of hooks) {
    if (!write) continue;
    const began = now();
    await write(change, written.by(plugin));
    const ms = now() - began;
    if (ms >= slowMs) log('warn', 'plugin.slow-write', { plugin: plugin.id, ms });
  }
  return written.all();
}

/** Writes a plugin's rows and deliveries without a ticket. @returns false when a row has another version */
export async function commitWrites(
  runtime: Runtime,
  plugin: Pick<HooksOf, 'id' | 'tables'>,
  write: (tx: PluginWrite) => void,
): Promise<boolean> {
  const { now, store, tenant } = runtime;
  const written = writing(runtime);
  write(written.by(plugin));
  const { deliveries, rows } = await written.all();
  const outcome = await store.commit({ tenant, deliveries, rows: { ...rows, now: now() } });
  if (deliveries.length > 0) runtime.wakeOutbox();
  return outcome.status === 'committed';
}

function writing(runtime: Sealing) {
  const deliveries: DeliveryInsert[] = [];
  // Sealed after all hooks: a promise that fails while the next hook runs would end the process.
  const puts: (() => Promise<RowPut>)[] = [];
  const removals: RowRemoval[] = [];
  return {
    by: ({ id, tables = {} }: Pick<HooksOf, 'id' | 'tables'>): PluginWrite => ({
      deliver: (delivery) =>
        void deliveries.push({ conversationId: null, messageId: null, ...delivery }),
      put(word, row) {
        tableName(id, tables, word);
        puts.push(() => rowPut(runtime, id, tables, word, row));
      },
      remove: (word, key, expectedVersion) =>
        void removals.push({ table: tableName(id, tables, word), key, expectedVersion }),
    }),
    all: async (): Promise<PluginWrites> => ({
      deliveries,
      rows: { puts: await Promise.all(puts.map((put) => put())), removals },
    }),
  };
}
