import type { Looks } from '@aduan/core/oversight';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** `GET /tickets/:id/looks`: who looked at a case and at who reported it, for supervisors and auditors. */
export function lookRoutes(looks: Looks) {
  return new Hono<OfficerEnvironment>().get('/tickets/:id/looks', async (c) => {
    const found = await looks.of(ticketId(c), { actor: principalOf(c.var.officer) });
    return c.json({ looks: found });
  });
}
