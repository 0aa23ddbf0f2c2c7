import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

/** The built console under `/petugas`: its files, and its one page for every other address below. */
export function consoleFiles(folder: string) {
  const routes = new Hono();
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  routes.use('/petugas/*', compress());
  routes.get(
    '/petugas/assets/*',
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.replace(/^\/petugas/, ''),
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  );
  routes.get('/petugas/assets/*', (c) => c.notFound());
  routes.get('/petugas', (c) => c.html(page, 200, { 'Cache-Control': 'no-cache' }));
  routes.get('/petugas/*', (c) => c.html(page, 200, { 'Cache-Control': 'no-cache' }));
  return routes;
}
