import { chainedRows } from '../../audit/append-to-ledger.js';
import { lastRow, ledgerRows } from '../../audit/ledger-rows.js';
import { refuseField } from '../../errors.js';
import type { Ledger, LedgerEntry } from '../../plugin/desk-parts.js';
import type { AnyPlugin } from '../../plugin/plugin.js';
import type { LedgerName, LedgerRow } from '../../store/ledger.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';

/** Ledgers of core that a plugin writes, by its id. */
const coreLedgerOf: Readonly<Record<string, LedgerName>> = { 'view-log': 'views' };

/** @throws InputError for a ledger that the plugin does not declare */
export function pluginLedger<Entry>(
  { store, tenant }: Runtime,
  { id, ledgers = [] }: Pick<AnyPlugin, 'id' | 'ledgers'>,
  name: LedgerName,
): Ledger<Entry> {
  const own = ledgers.map((word) => `${id}:${word}`);
  if (!own.includes(name) && coreLedgerOf[id] !== name) {
    refuseField('ledger', `"${name}" is not among the ledgers of the plugin "${id}"`);
  }
  return {
    async append(entries) {
      await retryOnConflict(async () => {
        const end = (await lastRow(store, tenant, name)) ?? { sequence: 0, link: '' };
        return (await store.appendLedger(tenant, chainedRows(name, end, entries))) || null;
      });
    },
    page: async (page) => (await store.readLedger(tenant, name, page)).map(entryOf<Entry>),
    async *entries(about) {
      for await (const row of ledgerRows(store, tenant, name, about)) yield entryOf<Entry>(row);
    },
    trim: (through) => store.trimLedger(tenant, name, through),
  };
}

function entryOf<Entry>(row: LedgerRow): LedgerEntry<Entry> {
  return { ...row, entry: JSON.parse(row.entry) };
}
