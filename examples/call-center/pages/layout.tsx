import type { ShippedLocale } from '@aduan/core/channel';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { catalogue } from './catalogue.js';

/** Addresses of the files that a page loads. */
export interface PageAssets {
  readonly stylesheet: string;
  readonly widget: string;
  readonly entryPoints: string;
  readonly field: string;
  readonly phone: string;
}

/** Addresses of the citizen pages in one language. */
export const paths = {
  id: { home: '/', write: '/lapor', track: '/lacak', phone: '/telepon' },
  en: { home: '/en', write: '/en/lapor', track: '/en/lacak', phone: '/en/telepon' },
} as const;

/** The properties of a page, apart from its content. */
export interface PageFrame {
  readonly locale: ShippedLocale;
  readonly title: string;
  readonly assets: PageAssets;
  /** The address of the same page in the other language; null when the page itself links there. */
  readonly otherLanguage: string | null;
}

/** The frame of every citizen page: banner, name, menu, content, footer. Works without JavaScript. */
export function Layout(props: PageFrame & { readonly children?: Child; readonly head?: Child }) {
  const { locale, title, assets, otherLanguage } = props;
  const { site, demo, skip, menu, foot, otherLanguage: otherName } = catalogue[locale];
  const links = paths[locale];
  const other = locale === 'id' ? 'en' : 'id';
  return (
    <>
      {html`<!doctype html>`}
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} · ${site}`}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href={assets.stylesheet} />
          {props.head}
        </head>
        <body>
          <a class="skip" href="#isi">
            {skip}
          </a>
          <p class="demo-notice">
            <strong>DATA CONTOH</strong> <span>{demo}</span>
          </p>
          <header class="site-header">
            <a class="name" href={links.home}>
              {site}
            </a>
            <nav aria-label={menu.label}>
              <a href={links.write}>{menu.write}</a>
              <a href={links.track}>{menu.track}</a>
              {otherLanguage && (
                <a href={otherLanguage} lang={other} hreflang={other}>
                  {otherName}
                </a>
              )}
            </nav>
          </header>
          <main id="isi">{props.children}</main>
          <footer class="site-footer">
            <p>{foot.note}</p>
            <a href="/petugas" rel="nofollow">
              {foot.officers}
            </a>
          </footer>
        </body>
      </html>
    </>
  );
}
