import { Hono } from 'hono';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { readBody } from './body.js';
import { commandOptions } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { openInputOf } from './open-input.js';
import { openBody } from './ticket-bodies.js';

/** `POST /tickets`: opens a ticket that an officer records. */
export function ticketCommands({ tickets }: CallCenterDesk) {
  return new Hono<OfficerEnvironment>().post('/tickets', async (c) => {
    const input = openInputOf(await readBody(c, openBody));
    return c.json(await tickets.open(input, commandOptions(c)), 201);
  });
}
