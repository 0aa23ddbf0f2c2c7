import { NotFoundError } from '@aduan/core';
import { Hono } from 'hono';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { OfficerEnvironment } from './environment.js';
import { ApiProblem } from './problem.js';

/** How the outbox stands, and putting back in line what did not arrive (supervisors only). */
export function deliveryRoutes(aduan: CallCenterDesk) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/deliveries', async (c) => c.json(await aduan.queues.outbox()));
  routes.post('/deliveries/:id/replay', async (c) => {
    if (!c.var.officer.roles.includes('supervisor')) {
      throw new ApiProblem(403, 'forbidden', 'Only a supervisor may send again.');
    }
    const found = await aduan.queues.replayDelivery(c.req.param('id'));
    if (!found) throw new NotFoundError('delivery');
    return c.body(null, 204);
  });
  return routes;
}
