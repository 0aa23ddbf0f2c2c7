import type { Cases } from '@aduan/core/cases';
import { Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { readBody, readQuery } from './body.js';
import { commandRoute } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { draftBody, mergeBody, splitBody } from './ticket-bodies.js';
import { ticketId } from './ticket-id.js';

const previewQuery = /* @__PURE__ */ z.object({ into: z.uuid() });

/** More would be no help to somebody who reads them one by one. */
const mostShown = 5;

/** One case of many reports: which ones are alike, what a merge would do, merging and splitting. */
export function caseRoutes(cases: Cases) {
  const routes = new Hono<OfficerEnvironment>();
  const command = commandRoute(routes);

  routes.get('/tickets/:id/similar', async (c) => {
    const found = await cases.suggest(ticketId(c), { actor: principalOf(c.var.officer) });
    return c.json({ items: found.slice(0, mostShown) });
  });
  routes.get('/tickets/:id/reports', async (c) => {
    const items = await cases.reports(ticketId(c), { actor: principalOf(c.var.officer) });
    return c.json({ items });
  });
  routes.get('/tickets/:id/merge', async (c) => {
    const options = { actor: principalOf(c.var.officer) };
    return c.json(await cases.preview(ticketId(c), readQuery(c, previewQuery), options));
  });
  // Its body holds words of a citizen, which have no place in an address.
  routes.post('/similar', async (c) => {
    const draft = await readBody(c, draftBody);
    const found = await cases.suggestFor(draft, { actor: principalOf(c.var.officer) });
    return c.json({ items: found.slice(0, mostShown) });
  });
  command('merge', mergeBody, (id, merger, options) => cases.merge(id, merger, options));
  command('split', splitBody, (id, split, options) => cases.split(id, split, options));
  return routes;
}
