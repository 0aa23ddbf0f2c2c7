/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import type { PageSite } from '../pages/layout.js';
import { Trouble } from '../pages/trouble.js';

/** Responds with a page in the frame of the site, in the language of the URL. */
export function troublePage(
  c: Context,
  site: PageSite,
  trouble: 'missing' | 'broken' | 'away',
  status: 404 | 500 | 503,
): Response | Promise<Response> {
  const locale = c.req.path === '/en' || c.req.path.startsWith('/en/') ? 'en' : 'id';
  return c.html(<Trouble locale={locale} site={site} trouble={trouble} />, status, {
    'Cache-Control': 'no-store',
    ...(status === 503 && { 'Retry-After': '5' }),
  });
}
