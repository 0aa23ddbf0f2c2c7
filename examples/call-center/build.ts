// Bundles the server and the files of the citizen pages into dist/, from the packages' sources. Only the console is
// used as it is built: it reads its pages from beside itself.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import type { starterModel } from './server/understanding/starter-model.js';

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
      officer: 'server/officer.ts',
      seed: 'seed/main.ts',
      'derive-key': 'server/accounts/derive-key.ts',
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
  build({
    ...shared,
    entryPoints: {
      citizen: 'pages/assets/citizen.css',
      'entry-points': 'pages/assets/entry-points.ts',
      field: 'pages/assets/field.ts',
      phone: 'pages/assets/phone/phone.ts',
      'aduan-chat': '@aduan/channel-webchat/widget',
      'aduan-chat-panel': '@aduan/channel-webchat/panel',
    },
    outdir: join(output, 'public'),
    platform: 'browser',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    minify: true,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
  }),
]);

for (const name of readdirSync(join(output, 'public')).filter((name) => !name.endsWith('.woff2'))) {
  const bytes = readFileSync(join(output, 'public', name));
  writeFileSync(join(output, 'public', `${name}.br`), brotliCompressSync(bytes));
  writeFileSync(join(output, 'public', `${name}.gz`), gzipSync(bytes));
}

// Trains the model at build time, so that a server does not block while training.
const starter: { readonly starterModel: typeof starterModel } = await import(
  pathToFileURL(join(output, 'server', 'starter-model.js')).href
);
writeFileSync(
  join(output, 'server', 'starter-model.json'),
  JSON.stringify(starter.starterModel(2_000)),
);
