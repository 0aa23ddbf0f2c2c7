import type { CommandOptions, PartyId, TicketListItem } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { readBody, readQuery } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { groundQuery } from './shown-ticket.js';

const reason = /* @__PURE__ */ z.string().trim().min(1).max(5_000);
const findBody = /* @__PURE__ */ z.object({ phone: z.string().trim().min(1).max(40) });
const mergeBody = /* @__PURE__ */ z.object({ into: z.string(), reason });
const splitBody = /* @__PURE__ */ z.object({ reason });
const distinguishBody = /* @__PURE__ */ z.object({ other: z.string(), reason });

/** How many tickets are shown beside a ticket; the queue shows all. */
const shownTickets = 20;
/** How many tickets are named, enough to ask a caller whether they are that person. */
const namedTickets = 2;

/** Who the reporter of a ticket is across all channels, and merging and splitting parties. */
export function peopleRoutes(aduan: CallCenterDesk, views: ViewLog) {
  const { parties } = aduan.plugins;
  const routes = new Hono<OfficerEnvironment>();

  routes.post('/people/find', async (c) => {
    const { phone } = await readBody(c, findBody);
    const options = { actor: principalOf(c.var.officer) };
    const { items: matches } = await parties.find({ kind: 'phone', value: phone }, options);
    const items = matches.map(async (match) => {
      const reporter = match.person.id as PartyId;
      const { items: latest } = await views.list(
        { reporter, order: 'newest', limit: namedTickets },
        options,
      );
      return { ...match, cases: latest.map(nameOf) };
    });
    return c.json({ items: await Promise.all(items) });
  });
  routes.get('/people/:id', async (c) => {
    const actor = principalOf(c.var.officer);
    const options = { actor, redacted: readQuery(c, groundQuery).ground === undefined };
    const person = await parties.get(c.req.param('id'), {}, options);
    const reporter = person.id as PartyId;
    const [{ items: matches }, { items }] = await Promise.all([
      parties.suggestions(person.id, {}, options),
      views.list({ reporter, order: 'newest', limit: shownTickets }, { actor }),
    ]);
    return c.json({ person, matches, cases: items.map(nameOf) });
  });
  routes.post('/people/:id/merge', async (c) => {
    return c.json(
      await parties.merge(c.req.param('id'), await readBody(c, mergeBody), optionsOf(c)),
    );
  });
  routes.post('/people/:id/split', async (c) => {
    return c.json(
      await parties.split(c.req.param('id'), await readBody(c, splitBody), optionsOf(c)),
    );
  });
  routes.post('/people/:id/distinguish', async (c) => {
    await parties.distinguish(c.req.param('id'), await readBody(c, distinguishBody), optionsOf(c));
    return c.body(null, 204);
  });
  return routes;
}

function nameOf({ ticket: { id, number }, subject }: TicketListItem) {
  return { id, number, subject };
}

/** The officer, and the `Idempotency-Key` of the request. */
function optionsOf(c: Context<OfficerEnvironment>): CommandOptions {
  const key = c.req.header('Idempotency-Key');
  return { actor: principalOf(c.var.officer), ...(key !== undefined && { key }) };
}
