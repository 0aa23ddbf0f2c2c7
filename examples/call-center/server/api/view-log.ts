import type { ViewLog } from '@aduan/core/oversight';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** So many searches are told, the newest first: all of them are in the audit bundle. */
const maxSearches = 500;

/** Who looked at a case and at who reported it, and who searched for people; for supervisors and auditors. */
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
