import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { mockDesk } from './mock/mock-desk.js';

/** URL of a running call centre; without it the development server answers from an invented desk. */
const api = process.env.ADUAN_API;

export default defineConfig({
  base: '/petugas/',
  // Like the server, uses the sources of our packages, so that changes need no other build.
  resolve: { conditions: ['@aduan/source', ...defaultClientConditions] },
  plugins: [react(), ...(api ? [] : [mockDesk()])],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    cssMinify: 'esbuild',
  },
  server: { host: '127.0.0.1', ...(api ? { proxy: { '/api': api } } : {}) },
});
