import { getRequestListener } from '@hono/node-server';
import type { FastifyPluginAsync } from 'fastify';

/** A Fastify plugin that passes every request below its prefix to a Fetch handler, with the raw body. */
export function fetchHandler(fetch: (request: Request) => Promise<Response>): FastifyPluginAsync {
  const listener = getRequestListener(fetch);
  return async (app) => {
    // Signatures cover the raw bytes: nothing may read the body before the desk does.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.all('/*', (request, reply) => {
      reply.hijack();
      return listener(request.raw, reply.raw);
    });
  };
}
