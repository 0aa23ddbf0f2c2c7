import type { TicketView, TimelineQuery } from '@aduan/core';
import type { Looks } from '@aduan/core/oversight';
import type { Context } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { readQuery } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** Why an officer wants to read numbers and addresses: to reach the citizen, to be sure who he is, to look into it. */
const grounds = ['call-back', 'identify', 'examine'] as const;

/** A query that may name a ground; without one numbers and addresses are masked. */
export const groundQuery = /* @__PURE__ */ z.object({ ground: z.enum(grounds).exactOptional() });

/**
 * The case of the address: behind the veil, or for a ground all that the officer may see.
 *
 * @param page - how much of its history; left out, all of it
 */
export function shownCase(
  c: Context<OfficerEnvironment>,
  looks: Looks,
  page?: TimelineQuery,
): Promise<TicketView> {
  const { ground } = readQuery(c, groundQuery);
  const options = { actor: principalOf(c.var.officer), ...(page && { timeline: page }) };
  return ground === undefined
    ? looks.get(ticketId(c), options)
    : looks.reveal(ticketId(c), { ...options, ground });
}
