import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@aduan/source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['{test,console/test}/**/*.test.ts'],
    globalSetup: ['test/seeded-desk.ts', 'test/postgres-server.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
