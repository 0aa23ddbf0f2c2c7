import { type CsvFormat, csvLine, csvStart } from '../csv.js';
import { refuseField } from '../errors.js';
import { type Locale, textIn } from '../ports/label.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import { createTicketReads } from '../runtime/reads/ticket-reads.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ReadOptions } from '../runtime/tickets.js';
import { yieldToEventLoop } from '../runtime/yield-to-event-loop.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import { recordExport } from './export-log.js';
import type { ListColumn, ListColumnName, OfficerName } from './list-columns.js';

/** Options of a list export. */
export interface ListExport extends CsvFormat {
  /** As for `tickets.list`; the export sets `order`, `limit` and `after` itself. */
  readonly filter?: Omit<TicketFilter, 'order' | 'limit' | 'after'>;
  /** Default: all, in the order of `Reports.columns`. */
  readonly columns?: readonly ListColumnName[];
  /** Language of headings and values. Default `id`. */
  readonly locale?: Locale;
  /** Looks up names of officers. Default: no names; the cell then says that the officer is not listed. */
  readonly officerName?: OfficerName;
}

const pageSize = 200;

/**
 * A list as CSV, page by page, newest ticket first, an order that does not change while it is read. Each ticket is
 * shown as `tickets.list` shows it to the same principal.
 */
export async function exportList(
  runtime: Runtime,
  all: ReadonlyMap<ListColumnName, ListColumn>,
  {
    columns = [...all.keys()],
    filter = {},
    locale = 'id',
    officerName = () => null,
    ...format
  }: ListExport,
  { actor }: ReadOptions,
): Promise<AsyncGenerator<string, void, void>> {
  requireOfficer(runtime, actor, 'export-list');
  const chosen = columns.map(
    (name) => all.get(name) ?? refuseField('columns', 'names one that there is not'),
  );
  // Checks the actor's access again for each page.
  const { list } = requireActor(runtime, createTicketReads(runtime));
  const pageOf = (after: string | null) =>
    list(
      { ...filter, order: 'newest', limit: pageSize, ...(after !== null && { after }) },
      { actor },
    );
  // The filter may be forbidden. Then the first page throws and no export is recorded.
  const first = await pageOf(null);
  await recordExport(runtime, actor, { filter, columns });

  async function* lines() {
    yield csvStart(format) +
      csvLine(
        chosen.map(({ label }) => textIn(label, locale)),
        format,
      );
    for (let page = first; ; page = await pageOf(page.next)) {
      const rows = page.items.map((item) =>
        chosen.map(({ cell }) => cell(item, runtime, locale, officerName)),
      );
      if (rows.length > 0) yield rows.map((row) => csvLine(row, format)).join('');
      if (page.next === null) return;
      await yieldToEventLoop();
    }
  }
  return lines();
}
