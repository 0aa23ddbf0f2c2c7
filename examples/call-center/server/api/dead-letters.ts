import type { Aduan } from '@aduan/core';
import { createDeadLetters } from '@aduan/core/dead-letters';
import { Hono } from 'hono';
import * as z from 'zod';
import { readBody } from './body.js';
import { commandOptions } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';

const discard = /* @__PURE__ */ z.object({ reason: z.string() });

/** Dead letters. The add-on checks the workflow's permission in every call. */
export function deadLetterRoutes(aduan: Aduan) {
  const addOn = createDeadLetters(aduan);
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/dead-letters', async (c) => {
    const { deadLetters } = await addOn.list(commandOptions(c));
    // Dead letters of webhooks have a page of their own.
    return c.json({ items: deadLetters.filter(({ place }) => !place.startsWith('webhook:')) });
  });
  routes.post('/dead-letters/:id/replay', async (c) => {
    await addOn.replay(c.req.param('id'), commandOptions(c));
    return c.body(null, 204);
  });
  routes.post('/dead-letters/:id/discard', async (c) => {
    const { reason } = await readBody(c, discard);
    await addOn.discard(c.req.param('id'), { ...commandOptions(c), reason });
    return c.body(null, 204);
  });
  return routes;
}
