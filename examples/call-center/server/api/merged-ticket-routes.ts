import type { MergedTickets } from '@aduan/core/merged-tickets';
import { Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { readBody, readQuery } from './body.js';
import { commandRoute } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { draftBody, mergeBody, splitBody } from './ticket-bodies.js';
import { ticketId } from './ticket-id.js';

const previewQuery = /* @__PURE__ */ z.object({ into: z.uuid() });

/** How many are shown; an officer reads them one by one. */
const maxShown = 5;

/** Merged tickets: which tickets are similar, what a merge would do, merging and splitting. */
export function mergedTicketRoutes(mergedTickets: MergedTickets) {
  const routes = new Hono<OfficerEnvironment>();
  const command = commandRoute(routes);

  routes.get('/tickets/:id/similar', async (c) => {
    const options = { actor: principalOf(c.var.officer) };
    const { items } = await mergedTickets.suggest(ticketId(c), {}, options);
    return c.json({ items: items.slice(0, maxShown) });
  });
  routes.get('/tickets/:id/reports', async (c) => {
    const options = { actor: principalOf(c.var.officer) };
    return c.json(await mergedTickets.reports(ticketId(c), {}, options));
  });
  routes.get('/tickets/:id/merge', async (c) => {
    const options = { actor: principalOf(c.var.officer) };
    return c.json(await mergedTickets.preview(ticketId(c), readQuery(c, previewQuery), options));
  });
  // The body holds a citizen's text, which must not stand in a URL.
  routes.post('/similar', async (c) => {
    const draft = await readBody(c, draftBody);
    const options = { actor: principalOf(c.var.officer) };
    const { items } = await mergedTickets.suggestFor(draft, options);
    return c.json({ items: items.slice(0, maxShown) });
  });
  command('merge', mergeBody, (id, merger, options) => mergedTickets.merge(id, merger, options));
  command('split', splitBody, (id, split, options) => mergedTickets.split(id, split, options));
  return routes;
}
