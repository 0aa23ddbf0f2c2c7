import type { Webhooks } from '@aduan/core/webhooks';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { readBody } from './body.js';
import { commandOptions } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';

const newEndpoint = /* @__PURE__ */ z.object({
  name: z.string(),
  url: z.string(),
  events: z.array(z.enum(['*', 'ticket.opened', 'ticket.moved'])),
  guarded: z.boolean(),
});

/** Webhook endpoints. The add-on checks the workflow's permission in every call. */
export function webhookRoutes(webhooks: Webhooks) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/webhooks', async (c) => c.json({ items: await webhooks.list(actorIn(c)) }));
  routes.post('/webhooks', async (c) => {
    const input = await readBody(c, newEndpoint);
    return c.json(await webhooks.add(input, commandOptions(c)), 201);
  });
  for (const action of ['pause', 'resume', 'rotateSecret', 'remove'] as const) {
    routes.post(`/webhooks/:number/${action}`, async (c) => {
      const done = await webhooks[action](numberIn(c), commandOptions(c));
      return c.json(done ?? {});
    });
  }
  routes.post('/webhooks/:number/test', async (c) =>
    c.json(await webhooks.test(numberIn(c), actorIn(c))),
  );
  routes.post('/webhooks/:number/replay', async (c) =>
    c.json({ replayed: await webhooks.replay(numberIn(c), actorIn(c)) }),
  );
  return routes;
}

function actorIn(c: Context<OfficerEnvironment>) {
  return { actor: principalOf(c.var.officer) };
}

function numberIn(c: Context): number {
  return Number(c.req.param('number'));
}
