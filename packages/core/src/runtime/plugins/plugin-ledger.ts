import { chainedRows } from '../../audit/append-to-ledger.js';
import type { LedgerEnd } from '../../audit/checkpoint.js';
import { lastRow, ledgerRows } from '../../audit/ledger-rows.js';
import { refuseField } from '../../errors.js';
import type { PluginWord } from '../../ids.js';
import type { FollowedLedger, Ledger, LedgerEntry } from '../../plugin/desk-parts.js';
import type { AnyPlugin } from '../../plugin/plugin.js';
import type { LedgerName, LedgerRow } from '../../store/ledger.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';

/** Ledgers of core that a plugin writes, by its id. */
const coreLedgerOf: Readonly<Record<string, LedgerName>> = { 'view-log': 'views' };

/** The ledgers that plugins declare: all are audited. */
export function ledgersOf(
  plugins: readonly Pick<AnyPlugin, 'id' | 'ledgers'>[],
): readonly PluginWord[] {
  return plugins.flatMap(({ id, ledgers = [] }) =>
    ledgers.map((word): PluginWord => `${id}:${word}`),
  );
}

/** @throws InputError for a ledger that the plugin does not declare */
export function pluginLedger<Entry>(
  { store, tenant }: Runtime,
  plugin: Pick<AnyPlugin, 'id' | 'ledgers'>,
  name: LedgerName,
): Ledger<Entry> {
  const { id } = plugin;
  const own: readonly LedgerName[] = ledgersOf([plugin]);
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
    follow: (take) => followed(store, tenant, name, take),
    trim: (through) => store.trimLedger(tenant, name, through),
  };
}

function followed<Entry>(
  store: Runtime['store'],
  tenant: Runtime['tenant'],
  name: LedgerName,
  take: (entry: Entry) => void,
): FollowedLedger<Entry> {
  let end: LedgerEnd = { sequence: 0, link: '' };
  let reading: Promise<LedgerEnd> = Promise.resolve(end);
  async function takeMore(): Promise<LedgerEnd> {
    for await (const { entry, link, sequence } of ledgerRows(store, tenant, name, {
      after: end.sequence,
    })) {
      take(JSON.parse(entry));
      end = { sequence, link };
    }
    return end;
  }
  const readOn = () => {
    reading = reading.catch(() => end).then(takeMore);
    return reading;
  };
  return {
    readOn: async () => void (await readOn()),
    async append(decide) {
      const { decided } = await retryOnConflict(async () => {
        const read = await readOn();
        const decided = await decide();
        const isDone =
          decided === null ||
          (await store.appendLedger(tenant, chainedRows(name, read, [decided])));
        return isDone ? { decided } : null;
      });
      if (decided) await readOn();
      return decided;
    },
  };
}

function entryOf<Entry>(row: LedgerRow): LedgerEntry<Entry> {
  return { ...row, entry: JSON.parse(row.entry) };
}
