import { type Aduan, NotFoundError } from '@aduan/core';
import { Hono } from 'hono';
import type { OfficerEnvironment } from './environment.js';
import { ApiProblem } from './problem.js';

/** How the outbox stands, and putting back in line what did not arrive (supervisors only). */
export function deliveryRoutes(aduan: Aduan) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/deliveries', async (c) => c.json(await aduan.deliveries.stats()));
  routes.post('/deliveries/:id/replay', async (c) => {
    if (!c.var.officer.roles.includes('supervisor')) {
      throw new ApiProblem(403, 'forbidden', 'Only a supervisor may send again.');
    }
    const found = await aduan.deliveries.replay(c.req.param('id'));
    if (!found) throw new NotFoundError('delivery');
    return c.body(null, 204);
  });
  return routes;
}
