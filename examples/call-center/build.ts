// Bundles the server and the files of its own pages into dist/, from the packages' sources, and builds the pages of
// `@aduan/server`. Only the console is used as it is built: it reads its pages from beside itself.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { starterModel } from './server/understanding/starter-model.js';

/** Builds files of pages into a folder, by the names under which pages load them. */
type BuildPages = (
  outdir?: string,
  entryPoints?: Readonly<Record<string, string>>,
  folder?: string,
) => Promise<void>;

const { buildPages }: { readonly buildPages: BuildPages } = await import(
  new URL('build-pages.ts', import.meta.resolve('@aduan/server/package.json')).href
);
const output = join(import.meta.dirname, 'dist');
const shared: BuildOptions = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  format: 'esm',
  conditions: ['@aduan/source'],
  logLevel: 'warning',
};

rmSync(output, { recursive: true, force: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: {
      main: 'server/main.ts',
      config: 'aduan.config.ts',
      seed: 'seed/main.ts',
      'stand-in': 'server/simkopdes/stand-in.ts',
      'starter-model': 'server/understanding/starter-model.ts',
    },
    outdir: join(output, 'server'),
    platform: 'node',
    target: 'node22',
    splitting: true,
    sourcemap: true,
    minifySyntax: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    // Bundled CommonJS code (`debug`, below `file-type`) loads Node's modules with `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    // CommonJS packages, loaded on first use: at the first sign-in, or with PostgreSQL. And the built console.
    external: ['rate-limiter-flexible', 'pg', '@aduan/console'],
  }),
  buildPages(),
  buildPages(
    join(output, 'public'),
    { phone: 'pages/assets/phone/phone.ts', 'phone-page': 'pages/assets/phone/phone.css' },
    import.meta.dirname,
  ),
]);

// Trains the model at build time, so that a server does not block while training.
const starter: { readonly starterModel: typeof starterModel } = await import(
  pathToFileURL(join(output, 'server', 'starter-model.js')).href
);
writeFileSync(
  join(output, 'server', 'starter-model.json'),
  JSON.stringify(starter.starterModel(2_000)),
);
