import type { Looks } from '@aduan/core/oversight';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** So many searches are told, the newest first: all of them are in the audit bundle. */
const mostSearches = 500;

/** Who looked at a case and at who reported it, and who searched for people; for supervisors and auditors. */
export function lookRoutes(looks: Looks) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/tickets/:id/looks', async (c) => {
    const found = await looks.of(ticketId(c), { actor: principalOf(c.var.officer) });
    return c.json({ looks: found });
  });
  routes.get('/looks/searches', async (c) => {
    const actor = principalOf(c.var.officer);
    return c.json({ items: await looks.latest({ actor, searches: true, limit: mostSearches }) });
  });
  return routes;
}
