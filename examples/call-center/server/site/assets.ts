import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const forever = 'public, max-age=31536000, immutable';

/** The built files of the citizen pages, each under an address that changes with its content. */
export interface Assets {
  /** @throws when the build did not produce it */
  url(name: string): string;
  readonly routes: Hono;
}

/** Serves a folder of built files under `/assets`, precompressed where it pays. */
export function assets(folder: string): Assets {
  const versions = new Map(
    readdirSync(folder)
      .filter((name) => /\.(css|js)$/.test(name))
      .map((name) => [name, contentHash(join(folder, name))]),
  );
  const routes = new Hono().use(
    '/assets/*',
    serveStatic({
      root: folder,
      precompressed: true,
      rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
      onFound: (_path, c) => c.header('Cache-Control', forever),
    }),
  );
  return {
    url(name) {
      const version = versions.get(name);
      if (version === undefined) throw new Error(`No asset ${name}; run the build again.`);
      return `/assets/${name}?v=${version}`;
    },
    routes,
  };
}

function contentHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 12);
}
