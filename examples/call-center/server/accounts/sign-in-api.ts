import { AduanError, NotFoundError } from '@aduan/core';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type FrontParts, frontRoutes } from './front-routes.js';
import { problemResponse } from './problem.js';
import { requireCsrf } from './session-actor.js';
import { type SessionParts, sessionRoutes } from './session-routes.js';

/** What the console needs beside the API of the desk: the page to sign in at, and sessions. It is this host's own. */
export function signInApi(parts: FrontParts & SessionParts): Hono {
  const api = new Hono();
  api.onError(problemResponse);
  api.use(bodyLimit({ maxSize: 256 * 1024, onError: refuseLargeBody }), async (c, next) => {
    requireCsrf(parts, c.req.raw);
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  });
  api.route('/', sessionRoutes(parts));
  api.route('/', frontRoutes(parts));
  api.all('*', () => {
    throw new NotFoundError('route');
  });
  return api;
}

function refuseLargeBody(): never {
  throw new AduanError('body-too-large', 'A request body has at most 256 KiB.');
}
