import type { Label, ReadOptions } from '@aduan/core';
import {
  type AduanPlugin,
  type CsvFormat,
  csvFile,
  definePlugin,
  defineQuery,
  fields,
  type PluginContext,
  type PluginParts,
  type SentFile,
  ticketFilter,
} from '@aduan/core/plugin';
import * as z from 'zod';
import { reportColumn, reportFigure } from './contributions.js';
import { type ExportOptions, exportList, type ListExport } from './export-list.js';
import { type ExportRecord, exportLog } from './export-log.js';
import { columnsWith, type ListColumnName, type OfficerName } from './list-columns.js';
import { countOpenNow, type OpenNow, type OpenNowOrder } from './open-now.js';
import { countRecap, type RecapOrder } from './recap.js';
import { recapCsv } from './recap-csv.js';
import {
  type ExplainedRecap,
  explained,
  explainedRecap,
  exportRecord,
  openNow,
} from './report-answers.js';

/** Options of `reports`. */
export interface ReportsOptions {
  /** Called for each exported list, before its first line is read. Data that leads to a reporter is left out. */
  readonly exported?: (record: ExportRecord) => void;
  /** Looks up names of officers for lists. Default: none; a cell then says that the officer is not listed. */
  readonly officerName?: OfficerName;
}

/** Format of a file for spreadsheets. */
export interface ReportFileFormat extends Pick<CsvFormat, 'separator'> {
  /** Language of headings and values. Default `id`. */
  readonly locale?: string;
}

/** Which tickets a file lists. */
export interface TicketFileOrder extends NonNullable<ListExport['filter']>, ReportFileFormat {}

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
   * Figures of one or more months or weeks, counted from the histories of the tickets that the reader may see.
   *
   * @throws ForbiddenError, InputError
   */
  recap(order: RecapOrder, options: ReadOptions): Promise<ExplainedRecap>;
  /** The same as CSV, with the meaning of each figure. @throws ForbiddenError, InputError */
  recapFile(order: RecapOrder & ReportFileFormat, options: ReadOptions): Promise<SentFile>;
  /** The list of `exportList` as a file. @throws ForbiddenError, InputError */
  listFile(order: TicketFileOrder, options: ExportOptions): Promise<SentFile>;
  /**
   * How many tickets are open and how many of them are late, by region or category, for a map or bars. Counts only
   * tickets that the reader may see, each once.
   *
   * @throws ForbiddenError, InputError
   */
  open(order: OpenNowOrder, options: ReadOptions): Promise<OpenNow>;
}

const step = /* @__PURE__ */ z.string().max(8).exactOptional();
const number = /* @__PURE__ */ z.number().exactOptional();
const recapOrder = /* @__PURE__ */ z.strictObject({
  month: step.describe('`2026-03`; or a week.'),
  week: step.describe('`2026-W14`, from Monday on; or a month.'),
  until: step.describe('The last one of several.'),
  depth: number.describe('Parts of a code that make a group. Default 2.'),
  smallest: number.describe('For publication, such as 5: no count below it is shown.'),
});

const openNowOrder = /* @__PURE__ */ ticketFilter
  .pick({ category: true, kind: true, region: true, team: true })
  .extend({
    by: z.enum(['region', 'category']).default('region'),
    parts: z.literal([1, 2]).default(1).describe('Parts of a code that make a group.'),
  });

function fileFormat(languages: PluginContext['languages']) {
  return {
    locale: fields.languageOf(languages).default('id'),
    separator: z.enum([',', ';']).default(','),
  };
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
export function reports({
  exported,
  officerName = () => null,
}: ReportsOptions = {}): AduanPlugin<'reports', Reports> {
  return definePlugin({
    id: 'reports',
    ledgers: ['exports'],
    setup(context) {
      const columns = () => columnsWith(context.contributions(reportColumn));
      const log = exportLog(context, exported);
      const format = fileFormat(context.languages);
      const listOf = (order: ListExport, options: ExportOptions) =>
        exportList(context, columns(), { log, officerName }, order, options);
      const recapOf = (order: RecapOrder, options: ReadOptions) =>
        countRecap(context, order, options, context.contributions(reportFigure));
      return {
        queries: {
          exports: defineQuery({
            permission: 'export-list',
            officersOnly: true,
            input: z.strictObject({}),
            answer: z.array(exportRecord),
            http: {
              name: 'listExports',
              path: '/exports',
              summary: 'Who took which lists out of the desk, newest first',
              scope: 'exports:read',
            },
            run: async (_, { actor }) => [...(await log.read(actor))],
          }),
          listFile: defineQuery({
            officersOnly: true,
            input: ticketFilter.omit({ order: true }).extend(format),
            answer: z.custom<SentFile>(),
            http: {
              name: 'exportTickets',
              path: '/exports/tickets.csv',
              summary: 'The cases that you may see, as CSV; that you took it is recorded',
              scope: 'exports:read',
              file: { mime: 'text/csv', shows: 'One line a case, page by page.' },
            },
            run: async ({ locale, separator, ...filter }, options) =>
              csvFile(await listOf({ filter, locale, separator }, options), 'tickets.csv'),
          }),
          recap: defineQuery({
            permission: 'read',
            officersOnly: true,
            input: recapOrder,
            answer: explainedRecap,
            http: {
              name: 'getRecap',
              path: 'recap',
              summary: 'What happened in months or weeks',
              description:
                'Of the cases that you may see, what officers answered and what the bot answered apart. Give `month` or `week`; `smallest` before you publish it.',
            },
            run: async (order, options) => explained(await recapOf(order, options)),
          }),
          recapFile: defineQuery({
            permission: 'read',
            officersOnly: true,
            input: recapOrder.extend(format),
            answer: z.custom<SentFile>(),
            http: {
              name: 'exportRecap',
              path: 'recap.csv',
              summary: 'The same for a spreadsheet, with the meaning of each figure',
              file: { mime: 'text/csv', shows: 'Three lines a group: all, officers, bot.' },
            },
            async run({ locale, separator, ...order }, options) {
              const text = recapCsv(await recapOf(order, options), { locale, separator });
              const form = order.smallest ? '-public' : '';
              return csvFile([text].values(), `recap-${order.week ?? order.month}${form}.csv`);
            },
          }),
          open: defineQuery({
            officersOnly: true,
            input: openNowOrder,
            answer: openNow,
            http: {
              name: 'countOpenNow',
              path: 'open',
              summary: 'How many cases are open and late now, by region or category',
            },
            run: (order, options) => countOpenNow(context, order, options),
          }),
        },
        api: {
          columns: () => [...columns()].map(([name, { label }]) => ({ name, label })),
          exportList: listOf,
        },
      } satisfies PluginParts;
    },
  });
}
