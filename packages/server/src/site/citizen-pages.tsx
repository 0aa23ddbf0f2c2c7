/** @jsxImportSource hono/jsx */
import type { Aduan } from '@aduan/core';
import type { ShippedLocale } from '@aduan/core/channel';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { Home } from '../pages/home.js';
import { type PageSite, paths } from '../pages/layout.js';

/** The front page in both languages, and the short URLs of form and tracking. */
export function citizenPages(
  { categories, citizen }: Pick<Aduan, 'categories' | 'citizen'>,
  site: PageSite,
  channel: (request: Request, c: Context) => Promise<Response>,
) {
  const pages = new Hono();
  pages.use(compress());
  for (const locale of ['id', 'en'] as const satisfies ShippedLocale[]) {
    const { home, write, track } = paths[locale];
    pages.get(home, (c) =>
      c.html(
        <Home
          locale={locale}
          site={site}
          hours={citizen.hours()}
          topics={citizen.categories().filter(({ code }) => !categories?.resolve(code)?.catchAll)}
        />,
        200,
        { 'Cache-Control': 'no-cache', 'Content-Language': locale },
      ),
    );
    for (const [path, page] of [
      [write, 'form'],
      [track, 'track'],
    ] as const) {
      pages.get(path, (c) => {
        const url = new URL(c.req.url);
        url.pathname = `/aduan/web/${page}`;
        url.searchParams.set('lang', locale);
        return channel(new Request(url, c.req.raw), c);
      });
    }
  }
  return pages;
}
