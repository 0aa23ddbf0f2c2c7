import { notificationKinds } from '@aduan/core/notifications';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Inbox } from '../notifications/inbox.js';
import type { InboxAnswer } from '../notifications/inbox-notification.js';
import { readBody } from './body.js';
import type { OfficerEnvironment } from './environment.js';

const readNotifications = z.strictObject({ ids: z.array(z.string().max(100)).max(200).nullable() });
const wishes = z.strictObject({
  wants: z.array(z.enum(notificationKinds)).nullable(),
  locale: z.enum(['id', 'en']),
});

/** `GET /notifications`: the officer's inbox; marking as read, and preferences. */
export function notificationRoutes(inbox: Inbox) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/notifications', async (c) => {
    const { id } = c.var.officer;
    return c.json({
      notices: await inbox.list(id),
      unread: await inbox.unread(id),
      wishes: await inbox.wishes(id),
    } satisfies InboxAnswer);
  });
  routes.post('/notifications/read', async (c) => {
    const { ids } = await readBody(c, readNotifications);
    await inbox.markRead(c.var.officer.id, ids);
    return c.body(null, 204);
  });
  routes.post('/notifications/preferences', async (c) => {
    await inbox.setWishes(c.var.officer.id, await readBody(c, wishes));
    return c.body(null, 204);
  });
  return routes;
}
