import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One built file with the forms in which it is sent. */
export interface Asset {
  readonly type: string;
  /** A strong validator of its content. */
  readonly etag: string;
  /** By content coding: `identity`, and `br` and `gzip` where they are shorter. Read when first sent, then kept. */
  readonly bodies: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>>;
}

/** Output of the build. */
export interface BuiltPages {
  /** The one page, with `%nonce%` and relative addresses. */
  readonly html: string;
  /** By file name, which changes with the content. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** The names of the custom properties that a theme may set. */
  readonly tokens: ReadonlySet<string>;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** The suffixes of compressed forms, by content coding. */
const codings = { br: '.br', gzip: '.gz' };

let read: BuiltPages | undefined;

/** The built pages, listed once in a process: no address of a request names a file that is not in the list. */
export function builtPages(): BuiltPages {
  read ??= readPages();
  return read;
}

function readPages(): BuiltPages {
  // Next to the built handler; the sources of the handler, as in tests of a host, use the same build.
  const isBuilt = !import.meta.url.endsWith('.ts');
  const folder = fileURLToPath(new URL(isBuilt ? 'pages/' : '../../dist/pages/', import.meta.url));
  const names = readdirSync(`${folder}assets`);
  const assets = names
    .filter((name) => !Object.values(codings).some((suffix) => name.endsWith(suffix)))
    .map((name): [string, Asset] => {
      const compressed = Object.entries(codings)
        .filter(([, suffix]) => names.includes(name + suffix))
        .map(([coding, suffix]) => [coding, readOnce(`${folder}assets/${name}${suffix}`)]);
      const identity = readOnce(`${folder}assets/${name}`);
      const bodies = { identity, ...Object.fromEntries(compressed) };
      // The name changes with the content.
      return [name, { type: typeOf(name), etag: `"${name}"`, bodies }];
    });
  const sheets = names.filter((name) => name.endsWith('.css'));
  const tokens = sheets
    .map((name) => readFileSync(`${folder}assets/${name}`, 'utf8'))
    .flatMap((sheet) => [...sheet.matchAll(/(--aduan-[\w-]+):/g)])
    .map(([, token = '']) => token);
  const html = readFileSync(`${folder}index.html`, 'utf8');
  return { html, assets: new Map(assets), tokens: new Set(tokens) };
}

/** A file of the host, made when it starts: a theme, a language. @returns its name, with its content in it, and the file */
export function madeAsset(stem: string, suffix: 'css' | 'js', text: string): [string, Asset] {
  const identity = new Uint8Array(Buffer.from(text));
  const name = `${stem}-${hashOf(identity)}.${suffix}`;
  const gzip = new Uint8Array(gzipSync(identity));
  const br = new Uint8Array(brotliCompressSync(identity));
  const bodies = { identity: () => identity, gzip: () => gzip, br: () => br };
  return [name, { type: typeOf(name), etag: `"${name}"`, bodies }];
}

function readOnce(file: string): () => Uint8Array<ArrayBuffer> {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return () => (bytes ??= new Uint8Array(readFileSync(file)));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}

function typeOf(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
