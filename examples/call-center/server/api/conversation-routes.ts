import { NotFoundError } from '@aduan/core';
import { createConversations } from '@aduan/core/conversations';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

const uuid = /* @__PURE__ */ z.uuid();

/** The conversations of citizens with the bot: read them, take them over, hand them back. */
export function conversationRoutes(aduan: CallCenterDesk, now: () => number) {
  const conversations = createConversations(aduan);
  const routes = new Hono<OfficerEnvironment>();

  routes.get('/conversations', async (c) => {
    const items = await conversations.list(readerOf(c));
    return c.json({ items, now: now() });
  });
  routes.get('/conversations/:id', async (c) => {
    const conversation = await conversations.get(conversationId(c), readerOf(c));
    return c.json({ conversation, now: now() });
  });
  routes.get('/tickets/:id/conversation', async (c) => {
    const conversation = await conversations.ofTicket(ticketId(c), readerOf(c));
    return c.json({ conversation, now: now() });
  });
  routes.post('/conversations/:id/take-over', async (c) =>
    c.json(await conversations.takeOver(conversationId(c), readerOf(c))),
  );
  routes.post('/conversations/:id/hand-back', async (c) => {
    await conversations.handBack(conversationId(c), readerOf(c));
    return c.body(null, 204);
  });
  return routes;
}

function readerOf(c: Context<OfficerEnvironment>) {
  return { actor: principalOf(c.var.officer) };
}

/** @throws NotFoundError when the path holds no valid id */
function conversationId(c: Context): string {
  const id = uuid.safeParse(c.req.param('id'));
  if (!id.success) throw new NotFoundError('conversation');
  return id.data;
}
