import type { FieldTasks, IssuedFieldLink } from '@aduan/core/field-tasks';
import { Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { fieldPath } from '../field-tasks/field-path.js';
import { readBody } from './body.js';
import { commandRoute } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

const dayMs = 86_400_000;

const askBody = /* @__PURE__ */ z.object({
  to: z.enum(['facilitator', 'regional-office']),
  task: z.string().max(1_000),
  days: z.int().min(1).max(30),
});
const withdrawBody = /* @__PURE__ */ z.object({ link: z.int().positive() });

/** A new link, which the officer can copy only once. */
export interface NewFieldLink extends Pick<IssuedFieldLink, 'link'> {
  /** Relative to the address of the desk. */
  readonly path: string;
}

/** Links for field tasks: create, list, withdraw. */
export function fieldTaskRoutes(field: FieldTasks) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/tickets/:id/field', async (c) =>
    c.json(await field.of(ticketId(c), { actor: principalOf(c.var.officer) })),
  );
  routes.post('/tickets/:id/field', async (c) => {
    const { days, ...asked } = await readBody(c, askBody);
    const input = { ...asked, validMs: days * dayMs };
    const options = { actor: principalOf(c.var.officer) };
    const { link, secret } = await field.ask(ticketId(c), input, options);
    const made: NewFieldLink = { link, path: `${fieldPath}#${secret}` };
    return c.json(made, 201);
  });
  const command = commandRoute(routes);
  command('field-withdraw', withdrawBody, async (id, { link }, options) => ({
    ticket: await field.withdraw(id, link, options),
  }));
  return routes;
}
