import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: process.cwd(),
  ssr: { resolve: { conditions: ['@aduan/source', 'module', 'node', 'development|production'] } },
  test: { include: ['test/programs/*.ts'], reporters: ['tap-flat'] },
});
