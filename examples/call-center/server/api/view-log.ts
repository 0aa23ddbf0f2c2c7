import type { ViewLog } from '@aduan/core/oversight';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** How many searches are listed, newest first; the audit bundle holds all of them. */
const maxSearches = 500;

/** The view log: who viewed a ticket and its reporter, and who searched for people; for supervisors and auditors. */
export function viewLogRoutes(views: ViewLog) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/tickets/:id/views', async (c) => {
    const found = await views.of(ticketId(c), { actor: principalOf(c.var.officer) });
    return c.json({ views: found });
  });
  routes.get('/views/searches', async (c) => {
    const actor = principalOf(c.var.officer);
    return c.json({ items: await views.latest({ actor, searches: true, limit: maxSearches }) });
  });
  return routes;
}
