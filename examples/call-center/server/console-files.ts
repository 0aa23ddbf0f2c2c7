import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from '@aduan/server/host';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';

/** The built console under `/petugas`: its files, and its one page for all other URLs below. */
export function consoleFiles() {
  const folder = join(import.meta.dirname, '..', 'console');
  const routes = new Hono();
  const [head = '', body = ''] = readFileSync(join(folder, 'index.html'), 'utf8').split('</head>');
  const showPage = (c: Context) => {
    const nonce = randomBytes(16).toString('base64url');
    const meta = `<meta property="csp-nonce" nonce="${nonce}">`;
    return c.html(`${head}${meta}</head>${body}`, 200, {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': contentSecurityPolicy(nonce),
    });
  };
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
  routes.get('/petugas', showPage);
  routes.get('/petugas/*', showPage);
  return routes;
}
