import { getRequestListener } from '@hono/node-server';
import type { FastifyPluginAsync } from 'fastify';

/** A Fastify plugin that passes every request to its prefix, and below it, to a Fetch handler, with the raw body. */
export function fetchHandler(fetch: (request: Request) => Promise<Response>): FastifyPluginAsync {
  const listener = getRequestListener(fetch);
  return async (app) => {
    // Signatures cover the raw bytes: nothing may read the body before the desk does.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    // The prefix alone too, as `/petugas` without a slash.
    for (const path of ['/', '/*']) {
      app.all(path, (request, reply) => {
        reply.hijack();
        return listener(request.raw, reply.raw);
      });
    }
  };
}
