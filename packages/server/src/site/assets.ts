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
  /** The text of a built file. @throws when the build did not produce it */
  text(name: string): string;
  readonly routes: Hono;
}

/** Serves folders of built files under `/assets`, precompressed where it pays; a later folder goes first. */
export function assets(folders: readonly string[]): Assets {
  const files = new Map(
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(css|js)$/.test(name))
        .map((name) => [name, join(folder, name)] as const),
    ),
  );
  const versions = new Map([...files].map(([name, file]) => [name, contentHash(file)]));
  const routes = new Hono();
  for (const root of folders.toReversed()) {
    routes.use(
      '/assets/*',
      serveStatic({
        root,
        precompressed: true,
        rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
        onFound: (_path, c) => c.header('Cache-Control', forever),
      }),
    );
  }
  const found = <Value>(value: Value | undefined, name: string): Value => {
    if (value === undefined) throw new Error(`No asset ${name}; run the build again.`);
    return value;
  };
  return {
    url: (name) => `/assets/${name}?v=${found(versions.get(name), name)}`,
    text: (name) => readFileSync(found(files.get(name), name), 'utf8'),
    routes,
  };
}

function contentHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 12);
}
