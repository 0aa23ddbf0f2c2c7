import {
  AccessExpiredError,
  type Locale,
  type ReadOptions,
  type TicketListItem,
  textIn,
} from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import {
  type CsvFormat,
  csvLine,
  csvStart,
  type PluginContext,
  yieldToEventLoop,
} from '@aduan/core/plugin';
import type { TicketFilter } from '@aduan/core/store';
import type { ExportLog } from './export-log.js';
import type { ListColumn, ListColumnName, OfficerName } from './list-columns.js';

/** Options of a list export. */
export interface ListExport extends CsvFormat {
  /** As for `tickets.list`; the export sets `order`, `limit` and `after` itself. */
  readonly filter?: Omit<TicketFilter, 'order' | 'limit' | 'after'>;
  /** Default: all, in the order of `Reports.columns`. */
  readonly columns?: readonly ListColumnName[];
  /** Language of headings and values. Default `id`. */
  readonly locale?: Locale;
}

/** The actor who exports a list, and what each row shows them, such as by `ViewLog.redacted`. Default: all of it. */
export interface ExportOptions extends ReadOptions {
  /** Reduces a row to what may be shown. */
  readonly shown?: (item: TicketListItem) => TicketListItem;
}

const pageSize = 200;

/**
 * A list as CSV, page by page, newest ticket first, an order that does not change while it is read. Each ticket is
 * shown as `tickets.list` shows it to the same principal.
 */
export async function exportList(
  context: PluginContext,
  all: ReadonlyMap<ListColumnName, ListColumn>,
  { log, officerName }: { readonly log: ExportLog; readonly officerName: OfficerName },
  { columns = [...all.keys()], filter = {}, locale = 'id', ...format }: ListExport,
  { actor, shown = (item) => item }: ExportOptions,
): Promise<AsyncGenerator<string, void, void>> {
  if (actor.kind !== 'system') context.authorize(actor, 'export-list');
  const chosen = columns.map(
    (name) => all.get(name) ?? refuseField('columns', 'names one that there is not'),
  );
  const { now, tickets, viewed } = context;
  const pageOf = async (after: string | null) => {
    const { validUntil = Number.POSITIVE_INFINITY } = actor;
    if (now() >= validUntil) throw new AccessExpiredError(validUntil);
    const which = { ...filter, order: 'newest', limit: pageSize } as const;
    const { next, rows } = await tickets.list(
      { ...which, ...(after !== null && { after }) },
      actor,
    );
    const items = rows.map(({ item }) => shown(item));
    await viewed.tickets(actor, items);
    return { items, next };
  };
  // The filter may be forbidden. Then the first page throws and no export is recorded.
  const first = await pageOf(null);
  await log.record(actor, { filter, columns });

  async function* lines() {
    yield csvStart(format) +
      csvLine(
        chosen.map(({ label }) => textIn(label, locale)),
        format,
      );
    for (let page = first; ; page = await pageOf(page.next)) {
      const rows = page.items.map((item) =>
        chosen.map(({ cell }) => cell(item, context, locale, officerName)),
      );
      if (rows.length > 0) yield rows.map((row) => csvLine(row, format)).join('');
      if (page.next === null) return;
      await yieldToEventLoop();
    }
  }
  return lines();
}
