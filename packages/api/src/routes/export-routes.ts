import type { Aduan } from '@aduan/core';
import { createReports } from '@aduan/core/reports';
import * as z from 'zod';
import { type Operation, stream } from '../operations/operation.js';
import { filterQuery } from './ticket-reads.js';

const format = {
  locale: /* @__PURE__ */ z.enum(['id', 'en']).default('id'),
  separator: /* @__PURE__ */ z.enum([',', ';']).default(','),
};

/** Lists for spreadsheets. */
export function exportRoutes(aduan: Aduan): readonly Operation[] {
  const reports = createReports(aduan);
  return [
    stream({
      name: 'exportTickets',
      path: '/exports/tickets.csv',
      summary: 'The cases that you may see, as CSV; that you took it is recorded',
      scope: 'exports:read',
      query: filterQuery.omit({ order: true }).extend(format),
      mime: 'text/csv',
      shows: 'One line a case, page by page.',
      async run({ query: { locale, separator, ...filter } }, options) {
        const order = { filter, locale, separator };
        return csvAnswer(await reports.exportList(order, options), 'tickets.csv');
      },
    }),
  ];
}

function csvAnswer(pages: AsyncIterator<string>, name: string): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async pull(controller) {
      const { done, value } = await pages.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pages.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
