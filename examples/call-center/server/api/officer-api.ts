import { AduanError, NotFoundError } from '@aduan/core';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Inbox } from '../notifications/inbox.js';
import { type FrontParts, frontRoutes } from './front.js';
import { csrfGuard, officersOnly } from './guards.js';
import { notificationRoutes } from './notifications.js';
import { problemResponse } from './problem.js';
import { type SessionParts, sessionRoutes } from './sessions.js';

/** The dependencies of the officer API. */
export interface OfficerApiParts extends FrontParts, SessionParts {
  readonly inbox: Inbox;
}

/** What the console needs beside the API of the desk: signing in, the bell. Private to this example. */
export function officerApi(parts: OfficerApiParts): Hono {
  const api = new Hono();
  api.onError(problemResponse);
  api.use(
    bodyLimit({ maxSize: 256 * 1024, onError: refuseLargeBody }),
    csrfGuard(parts),
    async (c, next) => {
      await next();
      if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
    },
  );
  api.route('/', sessionRoutes(parts));
  api.route('/', frontRoutes(parts));
  api.use(officersOnly(parts));
  api.route('/', notificationRoutes(parts.inbox));
  api.all('*', () => {
    throw new NotFoundError('route');
  });
  return api;
}

function refuseLargeBody(): never {
  throw new AduanError('body-too-large', 'A request body has at most 256 KiB.');
}
