import { randomBytes } from 'node:crypto';
import { type ConsoleSettings, defaultSettings, settingsElement } from '../settings.js';
import { type Asset, builtPages, madeAsset } from './built-pages.js';
import { languageModule } from './console-language.js';
import { type ConsoleOptions, requirePaths, settingsOf } from './console-options.js';
import { themeSheet } from './console-theme.js';
import { contentSecurityPolicy } from './content-security-policy.js';

/**
 * Mounts the officers' console: a Fetch handler that answers everything below `basePath`. It keeps no state, asks the
 * desk for nothing and shows nothing that a person may not see: the page signs officers in by `{api}/session` and then
 * asks the API, which decides what each of them reads.
 *
 * Several consoles can run in one process, each at its own path.
 *
 * @returns answers to GET and HEAD; 405 to other methods, 404 to unknown files and outside of `basePath`
 * @throws ConsoleOptionError when an option cannot be used
 */
export function consoleHandler(
  options: ConsoleOptions = {},
): (request: Request) => Promise<Response> {
  requirePaths(options);
  const { basePath = defaultSettings.basePath, theme = {} } = options;
  const built = builtPages();
  const assets = new Map(built.assets);
  const serve = ([name, asset]: readonly [string, Asset]) => {
    assets.set(name, asset);
    return `${basePath}/assets/${name}`;
  };
  const settings = settingsOf(options, (language) =>
    serve(madeAsset(`language-${language.code}`, 'js', languageModule(language))),
  );
  const sheet = themeSheet(theme, built.tokens);
  const sheetUrl = sheet === '' ? null : serve(madeAsset('theme', 'css', sheet));
  const pageOf = pageFor(built.html, settings, sheetUrl, options.title);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, 'Method not allowed.', { allow: 'GET, HEAD' });
    }
    const { pathname } = new URL(request.url);
    if (pathname !== basePath && !pathname.startsWith(`${basePath}/`)) {
      return plain(404, 'Not found.');
    }
    const name = pathname.slice(basePath.length).match(/^\/assets\/(.*)$/)?.[1];
    if (name === undefined) return pageOf(request);
    const asset = assets.get(name);
    return asset ? fileOf(request, asset) : plain(404, 'Not found.');
  };
}

/** The page with the settings of its host, the same for all addresses of the console. */
function pageFor(
  built: string,
  settings: ConsoleSettings,
  sheetUrl: string | null,
  title: ConsoleOptions['title'],
): (request: Request) => Response {
  // After the sheet of the console, which it overrides.
  const sheet =
    sheetUrl === null ? '' : `<link rel="stylesheet" href="${sheetUrl}" nonce="%nonce%">`;
  const html = built
    .replaceAll('"./', () => `"${settings.basePath}/`)
    .replace(/<html lang="\w+">/, () => `<html lang="${settings.locale}">`)
    .replace('</head>', () => `${sheet}</head>`);
  const named = (shown: ConsoleSettings) => {
    // In a block of JSON, `<` alone could end the block.
    const json = JSON.stringify(shown).replaceAll('<', '\\u003c');
    const block = `<script type="application/json" id="${settingsElement}">${json}</script>`;
    const element = `<title>${escaped(shown.title)}</title>${block}`;
    return html.replace(/<title>.*<\/title>/, () => element);
  };
  const fixed = named(settings);
  const pageNow = () =>
    typeof title === 'function' ? named({ ...settings, title: title() }) : fixed;
  return ({ method }) => {
    const nonce = randomBytes(16).toString('base64url');
    return new Response(method === 'HEAD' ? null : pageNow().replaceAll('%nonce%', nonce), {
      headers: {
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy(nonce),
        'content-type': 'text/html; charset=utf-8',
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}

/** A file under a name that changes with its content, in the shortest form that the browser reads. */
function fileOf({ headers, method }: Request, { bodies, etag, type }: Asset): Response {
  const kept = { 'cache-control': 'public, max-age=31536000, immutable', etag };
  const known = headers.get('if-none-match') ?? '';
  if (known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers: { ...kept, vary: 'accept-encoding' } });
  }
  const coding = codingOf(headers.get('accept-encoding') ?? '', bodies);
  const body = bodies[coding]?.() ?? new Uint8Array();
  return new Response(method === 'HEAD' ? null : body, {
    headers: {
      ...kept,
      ...(coding !== 'identity' && { 'content-encoding': coding }),
      'content-length': String(body.byteLength),
      'content-type': type,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** The coding to send: the best one that the browser accepts and the build has made. */
function codingOf(accepted: string, bodies: Asset['bodies']): string {
  const refused = /;\s*q=0(?:\.0*)?$/;
  const codings = accepted
    .split(',')
    .map((one) => one.trim())
    .filter((one) => !refused.test(one))
    .map((one) => one.replace(/;.*/, '').trim().toLowerCase());
  return ['br', 'gzip'].find((one) => codings.includes(one) && one in bodies) ?? 'identity';
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}) {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
