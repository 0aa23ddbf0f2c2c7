import type { Aduan } from '../aduan.js';
import type { Label } from '../ports/label.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { ReadOptions } from '../runtime/tickets.js';
import { reportColumn, reportFigure } from './contributions.js';
import { exportList, type ListExport } from './export-list.js';
import { type ExportRecord, readExports } from './export-log.js';
import { columnsWith, type ListColumnName } from './list-columns.js';
import { countOpenNow, type OpenNow, type OpenNowOrder } from './open-now.js';
import { countRecap, type Recap, type RecapOrder } from './recap.js';

/** Lists and figures for officers who count, supervise and publish. */
export interface Reports {
  /** The columns of exported lists with their headings, in order: those of core, then those of plugins. */
  readonly columns: readonly { readonly name: ListColumnName; readonly label: Label }[];
  /**
   * A list as CSV, page by page, for actors with the permission `export-list`. It shows of each ticket what
   * `tickets.list` shows the same actor. The export is recorded (see `exports`) before the first line is returned.
   *
   * @throws ForbiddenError, InputError
   */
  exportList(order: ListExport, options: ReadOptions): Promise<AsyncGenerator<string, void, void>>;
  /** Who exported which lists, newest first. @throws ForbiddenError without the permission `export-list` */
  exports(options: ReadOptions): Promise<readonly ExportRecord[]>;
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

/**
 * Adds reports to a desk.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const reports = createReports(aduan);
 * const recap = await reports.recap({ month: '2026-03' }, { actor });
 * ```
 *
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createReports(aduan: Aduan): Reports {
  const runtime = runtimeOf(aduan);
  const contributed = aduan.mounted.flatMap(({ parts }) => parts.contributes ?? []);
  const columns = columnsWith(reportColumn.from(contributed));
  const scored = reportFigure.from(contributed);
  const calls = requireActor<Omit<Reports, 'columns'>>(runtime, {
    exportList: (order, options) => exportList(runtime, columns, order, options),
    async exports({ actor }) {
      requireOfficer(runtime, actor, 'export-list');
      return readExports(runtime, actor);
    },
    recap: (order, options) => countRecap(runtime, order, options, scored),
    open: (order, options) => countOpenNow(runtime, order, options),
  });
  return { ...calls, columns: [...columns].map(([name, { label }]) => ({ name, label })) };
}
