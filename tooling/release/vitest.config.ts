import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@aduan/source', 'module', 'node', 'development|production'] } },
  test: { include: ['**/*.test.ts'], testTimeout: 120_000, hookTimeout: 600_000 },
});
