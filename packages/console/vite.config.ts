import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** The running desk whose console is worked on; as `npm start` opens it. */
const api = process.env.ADUAN_API ?? 'http://127.0.0.1:3000';

/** Writes each asset a second and a third time, compressed: a server only picks one. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }) {
    const assets = join(dir, 'assets');
    for (const name of readdirSync(assets).filter((name) => !name.endsWith('.woff2'))) {
      const bytes = readFileSync(join(assets, name));
      writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes));
      writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
};

/** What the sign-in page needs, which comes without React. */
const signInPage = new RegExp(
  [
    '/console/src/(?:main|settings)\\.',
    '/console/src/session/(?:element|entry-at|open-session|session-headers|sign-in(?:-client)?)\\.',
    '/console/src/catalogue/(?:languages|problem-texts|\\w+-sign-in)\\.',
    '/console/src/api/(?:api-error|problem-text)\\.',
    '/console/src/(?:time/clock|shell/theme)\\.',
    'preload-helper',
  ].join('|'),
);

/** What the first list of an officer needs comes in one file, so that a slow line is asked once. */
const firstList = new RegExp(
  [
    '/node_modules/(?:react|react-dom|scheduler|wouter|@tanstack|ky|use-sync-external-store)/',
    '/packages/client/src/',
    '/console/src/api/(?:queries|desk|live|grounds|refresh-lists)\\.',
    '/console/src/home/',
    '/console/src/queue/(?!queue-filters)',
    '/console/src/time/',
  ].join('|'),
);

export default defineConfig(({ command }) => ({
  // Built pages run below any path: the handler completes the addresses in their HTML.
  base: command === 'build' ? './' : '/petugas/',
  // Uses the sources of the client, so that its changes need no other build.
  resolve: { conditions: ['@aduan/source', ...defaultClientConditions] },
  plugins: [react(), compressed],
  // The handler puts the nonce of each answer in its place.
  html: { cspNonce: '%nonce%' },
  build: {
    outDir: 'dist/pages',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    cssMinify: 'esbuild',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'sign-in', test: signInPage, priority: 2 },
            { name: 'desk', test: firstList, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': api },
  },
}));
