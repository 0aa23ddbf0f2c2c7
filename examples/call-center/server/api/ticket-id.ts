import { NotFoundError, type TicketId } from '@aduan/core';
import type { Context } from 'hono';
import * as z from 'zod';

const uuid = /* @__PURE__ */ z.uuid();

/** The case that the path names. @throws NotFoundError when it cannot be one */
export function ticketId(c: Context): TicketId {
  const id = uuid.safeParse(c.req.param('id'));
  if (!id.success) throw new NotFoundError('ticket');
  return id.data as TicketId; // what a path names is an id once it has the form of one
}
