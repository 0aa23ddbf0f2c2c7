import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type ConsoleOptions, consoleHandler } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'aduan-console-'));
afterAll(() => rmSync(folder, { recursive: true }));

const origin = 'https://desk.example';
const ask = (options: ConsoleOptions, path: string, init: RequestInit = {}): Promise<Response> =>
  consoleHandler(options)(new Request(origin + path, init));

/** The addresses of files in a page. */
async function filesOf(page: Response): Promise<readonly string[]> {
  return [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
}

test('every address below its path is the page, with a policy of its own', async () => {
  const pages = await Promise.all(
    ['/meja', '/meja/', '/meja/kasus/1?x=1'].map((path) => ask({ basePath: '/meja' }, path)),
  );
  const nonces = pages.map(({ headers, status }) => {
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    return /script-src 'nonce-([\w-]{22})'/.exec(policy)?.[1] ?? '';
  });
  expect(new Set(nonces).size).toBe(3);
  const html = (await pages[0]?.text()) ?? '';
  const carried = [...html.matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce);
  expect(carried.length).toBeGreaterThan(2);
  expect(new Set(carried)).toEqual(new Set([nonces[0]]));
});

test('its files are below its path, kept for ever, and compressed as the browser reads them', async () => {
  const urls = await filesOf(await ask({ basePath: '/kantor/meja' }, '/kantor/meja'));
  expect(urls.length).toBeGreaterThan(3);
  for (const url of urls) {
    expect(url).toMatch(/^\/kantor\/meja\/assets\/[\w.-]+$/);
    const plain = await ask({ basePath: '/kantor/meja' }, url);
    expect([url, plain.status]).toEqual([url, 200]);
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(plain.headers.get('content-encoding')).toBeNull();
  }
  const script = urls.find((url) => url.endsWith('.js')) ?? '';
  const sent = async (encoding: string, headers = {}) =>
    ask({ basePath: '/kantor/meja' }, script, {
      headers: { 'accept-encoding': encoding, ...headers },
    });
  expect((await sent('gzip, deflate, br')).headers.get('content-encoding')).toBe('br');
  expect((await sent('gzip;q=1.0, br;q=0')).headers.get('content-encoding')).toBe('gzip');
  const etag = (await sent('br')).headers.get('etag') ?? '';
  const again = await sent('br', { 'if-none-match': `"other", W/${etag}` });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test.each([
  ['/lain', 404],
  ['/petugasan', 404],
  ['/petugas/assets/', 404],
  ['/petugas/assets/missing.js', 404],
  ['/petugas/assets/..%2findex.html', 404],
  ['/petugas/assets/%2e%2e/package.json', 200],
  ['/petugas/assets/../../package.json', 404],
  ['/petugas/assets/__proto__', 404],
])('%s leads to no file', async (path, status) => {
  const answer = await ask({}, path);
  expect(answer.status).toBe(status);
  // What the URL resolves to a page of the console is that page.
  if (status === 200) expect(answer.headers.get('content-type')).toContain('text/html');
});

test('HEAD has no body, and other methods are refused', async () => {
  const head = await ask({}, '/petugas', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const post = await ask({}, '/petugas', { method: 'POST' });
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('two consoles in one process know their own desks, and a name is no markup', async () => {
  const title = 'A & B</title><script>alert(1)</script>';
  const [one, other] = await Promise.all(
    [
      { api: '/satu/api', title },
      { api: '/dua/api', basePath: '/dua' },
    ].map(async (options) => (await ask(options, options.basePath ?? '/petugas')).text()),
  );
  expect(one).toContain('"api":"/satu/api"');
  expect(other).toContain('"api":"/dua/api"');
  expect(one).not.toContain('<script>alert');
  expect(one).toContain('<title>A &amp; B&lt;/title>');
});

test('a name that may change is asked for each page', async () => {
  let title = 'Kantor Lama';
  const handle = consoleHandler({ title: () => title });
  const page = async () => (await handle(new Request('https://meja.example/petugas'))).text();
  expect(await page()).toContain('<title>Kantor Lama</title>');
  title = 'Balai <b>';
  expect(await page()).toContain('<title>Balai &lt;b></title>');
  expect(await page()).toContain('"title":"Balai \\u003cb>"');
});

test('a theme is a sheet of its own; a name or value that it cannot have is refused at the start', async () => {
  const theme = {
    tokens: { '--aduan-radius': '4px', '--aduan-font': '"Inter", system-ui, sans-serif' },
    light: { '--aduan-accent': 'rgb(0 82 156 / 0.9)' },
    dark: { '--aduan-accent': '#7cc4ff' },
    logo: '/logo.svg',
  } as const;
  const page = await ask({ theme }, '/petugas');
  const html = await page.text();
  expect(html).toContain('"logo":"/logo.svg"');
  const sheet = /href="([^"]+theme-[^"]+\.css)"/.exec(html)?.[1] ?? '';
  const css = await (await ask({ theme }, sheet)).text();
  expect(css).toContain(
    ':root { --aduan-radius: 4px; --aduan-font: "Inter", system-ui, sans-serif; }',
  );
  expect(css).toMatch(/prefers-color-scheme: dark\) \{\n:root:not\(\[data-theme="light"\]\)/);

  const values = [
    'red; } * { color: red',
    'url(https://x.example/)',
    'a(',
    ')(',
    '"',
    '\\3c',
    '/* ',
  ];
  for (const value of values) {
    const refused = () => consoleHandler({ theme: { tokens: { '--aduan-accent': value } } });
    expect(refused, value).toThrow(expect.objectContaining({ code: 'invalid-console-option' }));
  }
  expect(() => consoleHandler({ theme: { light: { '--aduan-acent': 'red' } } })).toThrow(
    '--aduan-acent',
  );
  expect(() => consoleHandler({ theme: { logo: 'https://x.example/logo.svg' } })).toThrow('logo');
});

test('a language is a file: a module, or JSON', async () => {
  const script = join(folder, 'jv.js');
  writeFileSync(script, "export default { signIn: { submit: 'Mlebu' } };\n");
  const json = join(folder, 'su.json');
  writeFileSync(json, '{ "signIn": { "submit": "Asup" } }');
  const languages = [
    { code: 'jv', name: 'Basa Jawa', file: script },
    { code: 'su', name: 'Basa Sunda', file: json },
  ];
  const options = { languages, locale: 'jv' };
  const html = await (await ask(options, '/petugas')).text();
  expect(html).toContain('<html lang="jv">');
  const block = /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '{}';
  const told: { languages: { url: string }[] } = JSON.parse(block);
  const texts = await Promise.all(
    told.languages.map(async ({ url }) => (await ask(options, url)).text()),
  );
  expect(texts).toEqual([
    "export default { signIn: { submit: 'Mlebu' } };\n",
    'export default {"signIn":{"submit":"Asup"}};\n',
  ]);
  writeFileSync(json, '{');
  expect(() => consoleHandler(options)).toThrow('`su`');
  expect(() => consoleHandler({ locale: 'jv' })).toThrow('`locale`');
});

test.each([
  { basePath: '/' },
  { basePath: 'petugas' },
  { basePath: '/petugas/' },
  { basePath: '/a/../b' },
  { basePath: '/a"b' },
  { api: 'https://other.example/api' },
  { api: '//other.example' },
  { fieldPath: '/x#y' },
])('%j is refused at the start', (options) => {
  expect(() => consoleHandler(options)).toThrow(
    expect.objectContaining({ code: 'invalid-console-option' }),
  );
});

test('its README names every colour that a theme may set', () => {
  const [tokens = '', readme = ''] = ['src/styles/tokens.css', 'README.md'].map((file) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
  );
  const colours = [...tokens.matchAll(/(--aduan-[\w-]+): [^;]*light-dark/g)];
  expect(colours.length).toBeGreaterThan(20);
  const unnamed = colours.filter(([, name]) => !readme.includes(`\`${name}\``));
  expect(unnamed.map(([, name]) => name)).toEqual([]);
});
