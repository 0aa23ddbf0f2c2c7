import type { ShippedLocale } from '@aduan/core';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { Accounts } from '../accounts/accounts.js';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import { readQuery } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { filterOf, listQuery } from './ticket-views.js';

const locale = /* @__PURE__ */ z.enum(['id', 'en']).default('id');
const exportQuery = /* @__PURE__ */ listQuery.extend({ locale });
/** The officer's list as CSV. */
export function reportRoutes(
  aduan: CallCenterDesk,
  accounts: Accounts,
  office: Office,
  now: () => number,
) {
  const { reports } = aduan.plugins;
  const routes = new Hono<OfficerEnvironment>();

  routes.get('/reports/list.csv', async (c) => {
    const { locale, ...query } = readQuery(c, exportQuery);
    const by = { officer: c.var.officer, office, now: now() };
    const { after: _, limit: __, order: ___, ...filter } = filterOf(query, by);
    const officers = new Map((await accounts.officers()).map(({ id, name }) => [id, name]));
    const officerName = (id: string) => officers.get(id);
    const list = await reports.exportList(
      { filter, locale, separator: separatorFor(locale), officerName },
      { actor: principalOf(c.var.officer) },
    );
    return csvResponse(c, `laporan-${query.view}.csv`, streamOf(list));
  });

  return routes;
}

/** The CSV separator: spreadsheets set to Indonesian expect semicolons. */
function separatorFor(locale: ShippedLocale): ',' | ';' {
  return locale === 'id' ? ';' : ',';
}

function csvResponse(c: Context, name: string, body: ReadableStream): Response {
  return c.body(body, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
  });
}

/** Streams chunks; the next page is read after the browser has taken the one before. */
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
