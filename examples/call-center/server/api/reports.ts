import type { Label } from '@aduan/core';
import { createReports, figureWords, recapCsv, recapWords } from '@aduan/core/reports';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { regions } from '../desk/regions.js';
import { readQuery } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { filterOf, isNumber, listQuery } from './ticket-views.js';

const locale = /* @__PURE__ */ z.enum(['id', 'en']).default('id');
const exportQuery = /* @__PURE__ */ listQuery.extend({
  locale,
  q: z.string().trim().refine(isNumber, 'must be a number: words are not exported').exactOptional(),
});
const recapQuery = /* @__PURE__ */ z.object({
  month: z.string().max(7),
  until: z.string().max(7).exactOptional(),
  smallest: z.coerce.number().int().min(0).max(1_000).default(0),
  locale,
});

/** The list that an officer sees as CSV, and the recap of a month. */
export function reportRoutes(aduan: CallCenterDesk, now: () => number) {
  const reports = createReports(aduan);
  const routes = new Hono<OfficerEnvironment>();

  routes.get('/reports/list.csv', async (c) => {
    const { locale, ...query } = readQuery(c, exportQuery);
    const { after: _, limit: __, order: ___, ...filter } = filterOf(query, c.var.officer, now());
    const list = await reports.exportList(
      { filter, locale, separator: separatorFor(locale) },
      { actor: principalOf(c.var.officer) },
    );
    return csvResponse(c, `laporan-${query.view}.csv`, streamOf(list));
  });

  routes.get('/reports/recap', async (c) => {
    const { locale: _, ...order } = readQuery(c, recapQuery);
    const recap = await reports.recap(order, { actor: principalOf(c.var.officer) });
    return c.json({ ...recap, words: { figures: figureWords, groups: recapWords } });
  });

  routes.get('/reports/recap.csv', async (c) => {
    const { locale, ...order } = readQuery(c, recapQuery);
    const recap = await reports.recap(order, { actor: principalOf(c.var.officer) });
    const text = recapCsv(recap, {
      locale,
      separator: separatorFor(locale),
      nameOf: (dimension, key) =>
        dimension === 'region' ? regions.find(({ code }) => code === key)?.name : undefined,
    });
    return csvResponse(c, `rekap-${order.month}.csv`, text);
  });
  return routes;
}

/** Spreadsheets set to Indonesian part fields by semicolons. */
function separatorFor(locale: keyof Label): ',' | ';' {
  return locale === 'id' ? ';' : ',';
}

function csvResponse(c: Context, name: string, body: string | ReadableStream): Response {
  return c.body(body, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
  });
}

/** Reads the next page when the browser has taken the one before. */
function streamOf(chunks: AsyncGenerator<string, void, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => chunks.return().then(() => undefined),
  });
}
