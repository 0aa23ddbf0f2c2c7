import { getRequestListener } from '@hono/node-server';
import type { FastifyPluginAsync } from 'fastify';

/** A plugin that hands every request below its prefix to a Fetch handler, with the body as it came. */
export function fetchHandler(fetch: (request: Request) => Promise<Response>): FastifyPluginAsync {
  const listener = getRequestListener(fetch);
  return async (app) => {
    // Signatures are made over bytes: nothing may read the body before the desk does.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.all('/*', (request, reply) => {
      reply.hijack();
      return listener(request.raw, reply.raw);
    });
  };
}
