import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** The running call centre whose console is worked on; as `npm start` opens it. */
const api = process.env.ADUAN_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/petugas/',
  // Like the server, uses the sources of our packages, so that changes need no other build.
  resolve: { conditions: ['@aduan/source', ...defaultClientConditions] },
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    cssMinify: 'esbuild',
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': api },
  },
});
