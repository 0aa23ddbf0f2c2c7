import type { Label, ShippedLocale, TicketGroup } from '@aduan/core';
import {
  answererLabels,
  complianceLabels,
  createReports,
  figureLabels,
  type OpenNow,
  recapCsv,
  recapLabels,
} from '@aduan/core/reports';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { Accounts } from '../accounts/accounts.js';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import { regions } from '../desk/regions.js';
import { readQuery } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { filterOf, listQuery, regionCode } from './ticket-views.js';

const locale = /* @__PURE__ */ z.enum(['id', 'en']).default('id');
const exportQuery = /* @__PURE__ */ listQuery.extend({ locale });
const recapQuery = /* @__PURE__ */ z.object({
  month: z.string().max(8).exactOptional(),
  week: z.string().max(8).exactOptional(),
  until: z.string().max(8).exactOptional(),
  smallest: z.coerce.number().int().min(0).max(1_000).default(0),
  locale,
});

const openQuery = /* @__PURE__ */ z.object({
  region: regionCode.exactOptional(),
  category: z.string().max(100).exactOptional(),
});

/** The open tickets of a region or a topic, with its name. */
export interface OpenGroup extends TicketGroup {
  readonly name: Label | null;
}

/** What is open now: by province, or by regency of one; and by topic. */
export interface OpenByRegion extends Omit<OpenNow, 'groups'> {
  readonly regions: readonly OpenGroup[];
  readonly categories: readonly OpenGroup[];
}

/** The officer's list as CSV, the recap of a month or week, and what is open where. */
export function reportRoutes(
  aduan: CallCenterDesk,
  accounts: Accounts,
  office: Office,
  now: () => number,
) {
  const reports = createReports(aduan);
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

  routes.get('/reports/recap', async (c) => {
    const { locale: _, ...order } = readQuery(c, recapQuery);
    const recap = await reports.recap(order, { actor: principalOf(c.var.officer) });
    return c.json({
      ...recap,
      labels: {
        figures: figureLabels,
        answerers: answererLabels,
        groups: recapLabels,
        compliance: complianceLabels,
      },
    });
  });

  routes.get('/reports/recap.csv', async (c) => {
    const { locale, ...order } = readQuery(c, recapQuery);
    const recap = await reports.recap(order, { actor: principalOf(c.var.officer) });
    const text = recapCsv(recap, { locale, separator: separatorFor(locale) });
    const form = order.smallest > 0 ? '-umum' : '';
    return csvResponse(c, `rekap-${order.week ?? order.month}${form}.csv`, text);
  });
  routes.get('/reports/open', async (c) => {
    const query = readQuery(c, openQuery);
    const options = { actor: principalOf(c.var.officer) };
    const [places, topics] = await Promise.all([
      reports.open({ ...query, by: 'region', parts: query.region ? 2 : 1 }, options),
      reports.open({ ...query, by: 'category', parts: 2 }, options),
    ]);
    const { groups, ...total } = places;
    const answer: OpenByRegion = {
      ...total,
      regions: groups.map((group) => ({ ...group, name: regionLabel(group.key, aduan) })),
      categories: topics.groups.map((group) => ({
        ...group,
        name: group.key === null ? null : aduan.names.category(group.key),
      })),
    };
    return c.json(answer);
  });
  return routes;
}

/** The label of a bar. A regency stands without its province, which the heading names. */
function regionLabel(key: string | null, { names }: CallCenterDesk): Label | null {
  if (key === null) return null;
  const name = regions.find(({ code }) => code === key)?.name;
  return name === undefined ? names.region(key) : { id: name, en: name };
}

/** The CSV separator: spreadsheets set to Indonesian expect semicolons. */
function separatorFor(locale: ShippedLocale): ',' | ';' {
  return locale === 'id' ? ';' : ',';
}

function csvResponse(c: Context, name: string, body: string | ReadableStream): Response {
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
