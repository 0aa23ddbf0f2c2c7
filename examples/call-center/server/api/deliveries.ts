import { Hono } from 'hono';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { OfficerEnvironment } from './environment.js';

/** `GET /deliveries`: how the outbox stands, for the sign in the console that something is stuck. */
export function deliveryRoutes(aduan: CallCenterDesk) {
  return new Hono<OfficerEnvironment>().get('/deliveries', async (c) =>
    c.json(await aduan.queues.outbox()),
  );
}
