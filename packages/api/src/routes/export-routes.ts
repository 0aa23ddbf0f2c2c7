import type { CaseFileNames } from '@aduan/core/case-file';
import type { Languages } from '@aduan/core/catalogue';
import type { Reports } from '@aduan/core/reports';
import { type Operation, stream } from '../operations/operation.js';
import { filterQuery } from '../schemas/fields.js';
import { csvFormat, csvResponse } from './csv-response.js';

/** Routes of lists for spreadsheets. */
export function exportRoutes(
  reports: Reports,
  languages: Languages,
  names: CaseFileNames = {},
): readonly Operation[] {
  return [
    stream({
      name: 'exportTickets',
      path: '/exports/tickets.csv',
      summary: 'The cases that you may see, as CSV; that you took it is recorded',
      scope: 'exports:read',
      query: filterQuery.omit({ order: true }).extend(csvFormat(languages)),
      mime: 'text/csv',
      shows: 'One line a case, page by page.',
      async run({ query: { locale, separator, ...filter } }, options) {
        const { officer: officerName } = names;
        const order = { filter, locale, separator, ...(officerName && { officerName }) };
        return csvResponse(await reports.exportList(order, options), 'tickets.csv');
      },
    }),
  ];
}
