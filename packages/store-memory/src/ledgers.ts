import {
  checkLedgerName,
  type HistoryHead,
  historyOf,
  type LedgerAppend,
  type LedgerRows,
  type LedgerStore,
} from '@aduan/core/store';
import type { MemoryTables, TablesOf } from './tables.js';

/** Whether the ledger has a newer row than the one that was read. */
export function isBehind(
  { ledgers }: MemoryTables,
  { after, ledger }: Pick<LedgerRows, 'after' | 'ledger'>,
): boolean {
  return (ledgers.get(ledger)?.at(-1)?.sequence ?? 0) !== after;
}

/** Appends rows after the last one that was read. @returns false when that is not the last one */
export function appendRows(
  tables: MemoryTables,
  { after, covers = [], ledger, rows }: LedgerAppend,
): boolean {
  if (isBehind(tables, { after, ledger })) return false;
  const { covered, ledgers } = tables;
  const known = ledgers.get(ledger) ?? [];
  const added = rows.map((row, index) => ({ ...row, sequence: after + index + 1 }));
  ledgers.set(ledger, [...known, ...added]);
  for (const { events, id } of covers) {
    covered.set(id, Math.max(events, covered.get(id) ?? 0));
  }
  return true;
}

/** Ledgers of the memory store, and the histories that a checkpoint has to cover. */
export function memoryLedgers(tablesOf: TablesOf): LedgerStore {
  return {
    async appendLedger(tenant, append) {
      checkLedgerName(append.ledger);
      return appendRows(tablesOf(tenant), append);
    },
    async readLedger(tenant, ledger, { after, limit, newestFirst, subject }) {
      const rows = tablesOf(tenant).ledgers.get(ledger) ?? [];
      const isAsked = (row: { readonly sequence: number; readonly subject: string | null }) => {
        if (subject !== undefined && row.subject !== subject) return false;
        if (after === undefined) return true;
        return newestFirst ? row.sequence < after : row.sequence > after;
      };
      const asked = rows.filter(isAsked);
      return (newestFirst ? asked.toReversed() : asked).slice(0, limit);
    },
    async trimLedger(tenant, ledger, through) {
      const { ledgers } = tablesOf(tenant);
      const rows = ledgers.get(ledger) ?? [];
      const kept = rows.filter(({ sequence }) => sequence > through);
      ledgers.set(ledger, kept);
      return rows.length - kept.length;
    },
    async readGrownHistories(tenant, limit) {
      const tables = tablesOf(tenant);
      const heads = [...ticketHeads(tables), ...partyHeads(tables)];
      return heads
        .filter(({ events, id }) => events > (tables.covered.get(id) ?? 0))
        .slice(0, limit);
    },
    async listPartyHistories(tenant, after, limit) {
      const parties = [...tablesOf(tenant).parties.values()];
      const decided = parties.filter(({ id, version }) => version > 0 && id > after);
      return decided
        .map(({ id }) => id)
        .toSorted()
        .slice(0, limit);
    },
  };
}

function ticketHeads(tables: MemoryTables): readonly HistoryHead[] {
  return [...tables.tickets.values()].map(({ stored: { ticket } }) =>
    headOf(tables, 'ticket', { id: ticket.id, version: ticket.version }),
  );
}

function partyHeads(tables: MemoryTables): readonly HistoryHead[] {
  return [...tables.parties.values()].map(({ id, version }) =>
    headOf(tables, 'party', { id: historyOf(id), version }),
  );
}

function headOf(
  { events }: MemoryTables,
  kind: HistoryHead['kind'],
  { id, version }: { readonly id: HistoryHead['id']; readonly version: number },
): HistoryHead {
  return { kind, id, events: version, link: events.get(id)?.[version - 1]?.link ?? '' };
}
