import type { TicketView, TimelineQuery } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import type { Context } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { readQuery } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** Grounds for revealing numbers and addresses: to reach the citizen, to identify them, to examine the ticket. */
const grounds = ['call-back', 'identify', 'examine'] as const;

/** A query that may name a ground; without one, numbers and addresses are redacted. */
const groundQuery = /* @__PURE__ */ z.object({ ground: z.enum(grounds).exactOptional() });

/**
 * The ticket of the URL: redacted, or with a ground all that the officer may see.
 *
 * @param page - how much of its history; default all of it
 */
export function shownTicket(
  c: Context<OfficerEnvironment>,
  views: ViewLog,
  page?: TimelineQuery,
): Promise<TicketView> {
  const { ground } = readQuery(c, groundQuery);
  const options = { actor: principalOf(c.var.officer), ...(page && { timeline: page }) };
  return ground === undefined
    ? views.get(ticketId(c), {}, options)
    : views.reveal(ticketId(c), { ground }, options);
}
