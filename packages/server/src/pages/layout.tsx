/** @jsxImportSource hono/jsx */
import type { ShippedLocale } from '@aduan/core/channel';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Catalogue } from './catalogue.js';

/** Values that every page of a site shares. */
export interface PageSite {
  /** Texts by language. Read them when a page is shown: the name of the office may change. */
  readonly catalogue: Readonly<Record<ShippedLocale, Catalogue>>;
  /** Addresses of the files that pages load: the widget, style sheets, scripts. */
  readonly assets: {
    /** @throws when the build did not produce it */
    url(name: string): string;
  };
  /** Whether officers sign in at `/petugas`; otherwise no page links there. */
  readonly hasConsole: boolean;
  /** Style sheets of the office, after those of the site. */
  readonly stylesheets: readonly string[];
}

/** Addresses of the citizen pages in one language. */
export const paths = {
  id: { home: '/', write: '/lapor', track: '/lacak' },
  en: { home: '/en', write: '/en/lapor', track: '/en/lacak' },
} as const;

/** The properties of a page, apart from its content. */
export interface PageFrame {
  readonly locale: ShippedLocale;
  readonly title: string;
  readonly site: PageSite;
  /** The address of the same page in the other language; null when the page itself links there. */
  readonly otherLanguage: string | null;
}

/** The frame of every citizen page: banner, name, menu, content, footer. Works without JavaScript. */
export function Layout(props: PageFrame & { readonly children?: Child; readonly head?: Child }) {
  const { locale, title, site, otherLanguage } = props;
  const { banner, skip, menu, foot, otherLanguage: otherName, ...texts } = site.catalogue[locale];
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
          <title>{`${title} · ${texts.site}`}</title>
          <link rel="icon" href="data:," />
          {[site.assets.url('citizen.css'), ...site.stylesheets].map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          {props.head}
        </head>
        <body>
          <a class="skip" href="#isi">
            {skip}
          </a>
          {banner && (
            <p class="demo-notice">
              <strong>{banner.title}</strong> <span>{banner.text}</span>
            </p>
          )}
          <header class="site-header">
            <a class="name" href={links.home}>
              {texts.site}
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
            {site.hasConsole && (
              <a href="/petugas" rel="nofollow">
                {foot.officers}
              </a>
            )}
          </footer>
        </body>
      </html>
    </>
  );
}
