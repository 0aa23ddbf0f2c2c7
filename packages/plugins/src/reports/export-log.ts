import type { Principal } from '@aduan/core';
import { type Actor, actorOf, type PluginContext } from '@aduan/core/plugin';
import type { TicketFilter } from '@aduan/core/store';
import { canDo, withheldParty } from '@aduan/core/ticket';
import type { ListColumnName } from './list-columns.js';

/** One exported list: who, when, what. */
export interface ExportRecord {
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** A filter by reporter or by foreign id is shown only to readers who may know reporters. */
  readonly filter: TicketFilter;
  readonly columns: readonly ListColumnName[];
}

/** Log of exported lists with their actors. */
export interface ExportLog {
  /** Records an export, before the first line is read. */
  record(actor: Principal, exported: Pick<ExportRecord, 'columns' | 'filter'>): Promise<void>;
  /** All exported lists, newest first, as the actor may see them. */
  read(actor: Principal): Promise<readonly ExportRecord[]>;
}

/** @param exported - called for each export */
export function exportLog(
  { ledger, now, workflow }: PluginContext,
  exported: (record: ExportRecord) => void = () => {},
): ExportLog {
  const exports = ledger<ExportRecord>('reports:exports');
  return {
    async record(actor, { columns, filter }) {
      const entry = { at: now(), actor: actorOf(actor), filter, columns };
      await exports.append([{ subject: null, entry }]);
      exported(withoutReporter(entry));
    },
    async read(actor) {
      const isKnown = actor.kind === 'system' || canDo(workflow, actor, 'read-identity').allowed;
      const records: ExportRecord[] = [];
      for await (const { entry } of exports.entries()) {
        records.unshift(isKnown ? entry : withoutReporter(entry));
      }
      return records;
    },
  };
}

/** A record without values that lead to a reporter; it only shows that the filter had one. */
function withoutReporter(record: ExportRecord): ExportRecord {
  const { foreignId, reporter, ...open } = record.filter;
  const filter = {
    ...open,
    ...(foreignId && { foreignId: { id: withheldParty } }),
    ...(reporter !== undefined && { reporter: withheldParty }),
  };
  return { ...record, filter };
}
