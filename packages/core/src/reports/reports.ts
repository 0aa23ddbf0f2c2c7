import * as z from 'zod';
import type { Label, ReadOptions } from '../index.js';
import { type AduanPlugin, definePlugin, defineQuery, type PluginParts } from '../plugin/index.js';
import { reportColumn, reportFigure } from './contributions.js';
import { type ExportOptions, exportList, type ListExport } from './export-list.js';
import { type ExportRecord, exportLog } from './export-log.js';
import { columnsWith, type ListColumnName } from './list-columns.js';
import { countOpenNow, type OpenNow, type OpenNowOrder } from './open-now.js';
import { countRecap, type Recap, type RecapOrder } from './recap.js';

/** Options of `reports`. */
export interface ReportsOptions {
  /** Hears of each exported list, before its first line is read. What leads to a reporter is withheld. */
  readonly exported?: (record: ExportRecord) => void;
}

/** Lists and figures for officers who count, supervise and publish. */
export interface Reports {
  /** The columns of exported lists with their headings, in order: those of core, then those of plugins. */
  columns(): readonly { readonly name: ListColumnName; readonly label: Label }[];
  /**
   * A list as CSV, page by page, for actors with the permission `export-list`. It shows of each ticket what
   * `tickets.list` shows the same actor. The export is recorded (see `exports`) before the first line is returned.
   *
   * @throws ForbiddenError, InputError
   */
  exportList(
    order: ListExport,
    options: ExportOptions,
  ): Promise<AsyncGenerator<string, void, void>>;
  /** Who exported which lists, newest first. @throws ForbiddenError without the permission `export-list` */
  exports(
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<readonly ExportRecord[]>;
  /**
   * What happened in one or more months or weeks, counted from the histories of the tickets that the reader may see.
   *
   * @throws ForbiddenError, InputError
   */
  recap(order: RecapOrder, options: ReadOptions): Promise<Recap>;
  /**
   * How many tickets are open and how many of them are late, by region or category, for a map or bars. Counts only
   * tickets that the reader may see, each once.
   *
   * @throws ForbiddenError, InputError
   */
  open(order: OpenNowOrder, options: ReadOptions): Promise<OpenNow>;
}

/** What core reads itself, or what `@aduan/api` describes where it shows it. */
function given<Value>(): z.ZodType<Value, Value> {
  return z.unknown() as unknown as z.ZodType<Value, Value>;
}

/**
 * The plugin of lists and figures: `aduan.plugins.reports`. Its ledger `reports:exports` records who exported which
 * lists.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ …, plugins: [reports()] });
 * const recap = await aduan.plugins.reports.recap({ month: '2026-03' }, { actor });
 * ```
 */
export function reports({ exported }: ReportsOptions = {}): AduanPlugin<'reports', Reports> {
  return definePlugin({
    id: 'reports',
    ledgers: ['exports'],
    setup(context) {
      const columns = () => columnsWith(context.contributions(reportColumn));
      const log = exportLog(context, exported);
      return {
        queries: {
          exports: defineQuery({
            permission: 'export-list',
            officersOnly: true,
            input: z.strictObject({}),
            answer: given<readonly ExportRecord[]>(),
            run: (_, { actor }) => log.read(actor),
          }),
          recap: defineQuery({
            permission: 'read',
            officersOnly: true,
            input: given<RecapOrder>(),
            answer: given<Recap>(),
            run: (order, options) =>
              countRecap(context, order, options, context.contributions(reportFigure)),
          }),
          open: defineQuery({
            officersOnly: true,
            input: given<OpenNowOrder>(),
            answer: given<OpenNow>(),
            run: (order, options) => countOpenNow(context, order, options),
          }),
        },
        api: {
          columns: () => [...columns()].map(([name, { label }]) => ({ name, label })),
          exportList: (order: ListExport, options: ExportOptions) =>
            exportList(context, columns(), log, order, options),
        },
      } satisfies PluginParts;
    },
  });
}
