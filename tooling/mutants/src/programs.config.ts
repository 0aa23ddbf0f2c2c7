import { defineConfig } from 'vitest/config';
import { oneRoot } from '../../tests/one-root.js';

export default defineConfig({
  plugins: [oneRoot],
  ssr: { resolve: { conditions: ['@aduan/source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['test/programs/*.ts'],
    reporters: ['tap-flat'],
    // One file in a process of its own: another process for it would only take its time.
    pool: 'threads',
    isolate: false,
  },
});
