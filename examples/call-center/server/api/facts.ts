import { unknownNames } from '@aduan/core/catalogue';
import {
  type CooperativeFactsApi,
  exportFormat,
  factKinds,
  factsCsv,
  reviewGrounds,
} from '@aduan/core/cooperative-facts';
import { regionPath } from '@aduan/wilayah';
import { Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { readBody, readQuery } from './body.js';
import { commandOptions } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';

const waiting = z.object({
  region: z.string().max(13).exactOptional(),
  kind: z.enum(factKinds).exactOptional(),
  ground: z.enum(reviewGrounds).exactOptional(),
  after: z.string().max(200).exactOptional(),
});
const since = z.object({ since: z.coerce.number().int().nonnegative().default(0) });
const counting = z.object({
  region: z.string().max(13).exactOptional(),
  depth: z.coerce
    .number()
    .int()
    .pipe(z.literal([1, 2, 3]))
    .default(1),
  smallest: z.coerce.number().int().min(0).max(1_000).default(0),
});
const exporting = z.object({ locale: z.enum(['id', 'en']).default('id') });
const judgement = z.strictObject({
  outcome: z.enum(['confirmed', 'refuted', 'cannot-be-checked']),
  means: z.enum(['visit', 'call', 'document', 'register', 'other']),
  reason: z.string().max(500).default(''),
});
const because = z.strictObject({ reason: z.string().max(500) });
const nothing = z.strictObject({});

/** Facts about cooperatives: what waits for an officer, what changed, the figures, and what is exported. */
export function factRoutes(facts: CooperativeFactsApi, now: () => number) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/facts/review', async (c) => {
    const actor = principalOf(c.var.officer);
    const { matters, next } = await facts.review({ actor, ...readQuery(c, waiting) });
    const placed = matters.map((matter) => ({ ...matter, place: placeName(matter.region) }));
    return c.json({ matters: placed, next });
  });
  routes.get('/facts/changes', async (c) => {
    const actor = principalOf(c.var.officer);
    return c.json({ changes: await facts.changes(readQuery(c, since).since, { actor }) });
  });
  routes.get('/facts/figures', async (c) => {
    const actor = principalOf(c.var.officer);
    const figures = await facts.figures({ actor, ...readQuery(c, counting) });
    const groups = figures.groups.map((group) => ({ ...group, name: placeName(group.key) }));
    return c.json({ ...figures, groups });
  });
  routes.get('/facts/export.csv', async (c) => {
    const { locale } = readQuery(c, exporting);
    const all = await facts.export({ actor: principalOf(c.var.officer) });
    const lines = [...factsCsv(all, { separator: locale === 'id' ? ';' : ',' })];
    return c.body(lines.join(''), 200, download('text/csv; charset=utf-8', 'fakta-koperasi.csv'));
  });
  routes.get('/facts/export.json', async (c) => {
    const all = await facts.export({ actor: principalOf(c.var.officer) });
    const body = { format: exportFormat, exportedAt: new Date(now()).toISOString(), facts: all };
    const headers = download('application/json', 'fakta-koperasi.json');
    return c.body(JSON.stringify(body), 200, headers);
  });
  routes.get('/facts/:id/history', async (c) => {
    const actor = principalOf(c.var.officer);
    return c.json({ history: await facts.history(c.req.param('id'), { actor }) });
  });
  routes.post('/facts/:id/judge', async (c) => {
    const body = await readBody(c, judgement);
    return c.json(await facts.judge(c.req.param('id'), body, commandOptions(c)));
  });
  routes.post('/facts/:id/takeOver', async (c) => {
    await readBody(c, nothing);
    return c.json(await facts.takeOver(c.req.param('id'), null, commandOptions(c)));
  });
  for (const action of ['dismiss', 'withdraw'] as const) {
    routes.post(`/facts/:id/${action}`, async (c) => {
      const { reason } = await readBody(c, because);
      return c.json(await facts[action](c.req.param('id'), reason, commandOptions(c)));
    });
  }
  return routes;
}

function placeName(code: string | null): string | null {
  return code === null ? null : regionPath(code) || unknownNames.region.id;
}

function download(type: string, name: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
  };
}
