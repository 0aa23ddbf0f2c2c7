import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { writeFonts } from './fonts.ts';

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

/** Cuts the typeface before a style sheet is read. */
const fonts: Plugin = { name: 'fonts', config: writeFonts };

/** What the sign-in page needs, which comes without React. */
const signInPage = new RegExp(
  [
    '/console/src/(?:main|settings)\\.',
    '/console/src/session/(?:element|entry-at|open-session|session-headers|sign-in(?:-client)?)\\.',
    '/console/src/catalogue/(?:languages|load-texts|problem-texts|\\w+-sign-in|parts/parts)\\.',
    '/console/src/api/(?:api-error|problem-text)\\.',
    '/console/src/(?:time/clock|shell/theme)\\.',
    'preload-helper',
  ].join('|'),
);

/** What every page of the desk is built on, but React DOM: it comes while an officer reads the sign-in page and types. */
const base = new RegExp(
  [
    '/node_modules/(?:regexparam|scheduler|use-sync-external-store|wouter)/',
    '/lucide-react/dist/esm/(?:createLucideIcon|Icon|shared/)',
    '/console/src/(?:api/queries|catalogue/language)\\.',
    '/console/src/time/',
  ].join('|'),
);

/** The desk with its first list comes in one file, so that a slow line is asked once. */
const desk = /\/console\/src\/desk\./;

export default defineConfig(({ command }) => ({
  // Built pages run below any path: the handler completes the addresses in their HTML.
  base: command === 'build' ? './' : '/petugas/',
  // Uses the sources of the client, so that its changes need no other build.
  resolve: { conditions: ['@aduan/source', ...defaultClientConditions] },
  plugins: [fonts, react(), compressed],
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
            { name: 'sign-in', test: signInPage, priority: 3 },
            { name: 'base', test: base, priority: 2 },
            { name: 'desk', test: desk, priority: 1 },
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
