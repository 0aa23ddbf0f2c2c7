import { NotFoundError, type TicketId } from '@aduan/core';
import type { Context } from 'hono';
import * as z from 'zod';

const uuid = /* @__PURE__ */ z.uuid();

/** The ticket id of the path. @throws NotFoundError when it is no valid id */
export function ticketId(c: Context): TicketId {
  const id = uuid.safeParse(c.req.param('id'));
  if (!id.success) throw new NotFoundError('ticket');
  return id.data as TicketId; // a value of this format is an id
}
