import type { ObligationId, TicketId } from '@aduan/core';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { readBody } from './body.js';
import { commandOptions, commandRoute } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { openInputOf } from './open-input.js';
import {
  actBody,
  assignBody,
  attemptBody,
  classifyBody,
  emptyBody,
  linkBody,
  noteBody,
  openBody,
  restrictBody,
  waiverBody,
} from './ticket-bodies.js';
import { ticketId } from './ticket-id.js';

/** The officers' commands on a ticket: one route each. */
export function ticketCommands(aduan: CallCenterDesk) {
  const { plugins, tickets } = aduan;
  const routes = new Hono<OfficerEnvironment>();

  routes.post('/tickets', async (c) => {
    const input = openInputOf(await readBody(c, openBody));
    const opened = await tickets.open(input, commandOptions(c));
    return c.json(opened, 201);
  });

  const command = commandRoute(routes);
  command('act', actBody, (id, { action, ...input }, options) =>
    tickets.act(id, action, input, options),
  );
  command('notes', noteBody, (id, { text }, options) => tickets.note(id, text, options));
  command('assign', assignBody, (id, to, options) => tickets.assign(id, to, options));
  command('claim', emptyBody, (id, _body, options) => plugins.organization.claim(id, {}, options));
  command('next', emptyBody, (id, _body, options) =>
    plugins.organization.assignNext(id, {}, options),
  );
  command('classify', classifyBody, (id, as, options) => tickets.classify(id, as, options));
  command('restrict', restrictBody, (id, flags, options) => tickets.restrict(id, flags, options));
  command('attempts', attemptBody, (id, { obligationId, ...attempt }, options) =>
    tickets.attempt(id, { ...attempt, obligationId: obligationId as ObligationId }, options),
  );
  command('waivers', waiverBody, (id, { obligationId, reason }, options) =>
    tickets.waive(id, { obligationId: obligationId as ObligationId, reason }, options),
  );
  command('links', linkBody, (id, { ticketId: to, as }, options) =>
    tickets.link(id, { ticketId: to as TicketId, as }, options),
  );
  command('pin', emptyBody, (id, _body, options) => tickets.renewPin(id, options));

  routes.post('/tickets/:id/seen', async (c) => {
    await tickets.markRead(ticketId(c), { actor: principalOf(c.var.officer) });
    return c.body(null, 204);
  });
  return routes;
}
