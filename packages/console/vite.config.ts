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
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': api },
  },
}));
