import type { Locale } from '@aduan/core';
import { formatLocales } from '@aduan/core/channel';
import type { WebchatPage } from '../options.js';
import type { Call } from '../route.js';
import { type Html, html, trustedHtml } from './html.js';
import { pageStyle, pageStyleSource } from './style.js';

/** One plain page. */
export interface PageContent {
  readonly locale: Locale;
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
  /** Seconds after which the browser reloads. */
  readonly refreshSeconds?: number;
}

/** The response of a plain page: not cached, not framed by other sites, without scripts. */
export async function renderPage(call: Call, content: PageContent): Promise<Response> {
  const { locale, title, status = 200, refreshSeconds } = content;
  const style = `<style>${pageStyle}</style>`;
  const page: WebchatPage = {
    title,
    lang: locale,
    head: refreshSeconds
      ? `<meta http-equiv="refresh" content="${refreshSeconds}">${style}`
      : style,
    body: html`<div class="aduan-page">${languageLinks(call, locale)}${content.body}</div>`.html,
  };
  return new Response((call.webchat.page ?? plainDocument)(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      'content-security-policy': await contentSecurityPolicy(),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** A link within this channel that keeps the language. */
export function linkTo(call: Call, path: string, locale: Locale): string {
  const base = call.context.basePath.replace(/\/$/, '');
  return `${base}${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;
}

/** Links to the page in other languages; not after a POST, where typed text would be lost. */
function languageLinks({ context, url, request }: Call, locale: Locale): Html | null {
  if (request.method !== 'GET') return null;
  const others = context.citizen.languages.tags.filter((tag) => tag !== locale);
  const links = others.map((tag) => {
    const params = new URLSearchParams(url.searchParams);
    params.set('lang', tag);
    const href = `${url.pathname}?${params}`;
    return html`<a href="${href}" lang="${tag}" hreflang="${tag}">${ownName(tag)}</a>`;
  });
  return html`<p class="top">${links}</p>`;
}

/** The language's name for itself, such as "English"; in Indonesian where the runtime does not know it. */
function ownName(tag: Locale): string {
  const name = new Intl.DisplayNames([...formatLocales(tag)], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

async function contentSecurityPolicy(): Promise<string> {
  return [
    "default-src 'none'",
    `style-src 'self' ${await pageStyleSource()}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ].join('; ');
}

function plainDocument({ title, lang, head, body }: WebchatPage): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${trustedHtml(head)}
</head>
<body><main class="aduan-plain">${trustedHtml(body)}</main></body>
</html>
`.html;
}
