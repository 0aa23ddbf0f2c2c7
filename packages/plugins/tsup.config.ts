import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/api-keys/index.ts',
    'src/articles/index.ts',
    'src/case-file/index.ts',
    'src/change-feed/index.ts',
    'src/field-tasks/index.ts',
    'src/merged-tickets/index.ts',
    'src/notifications/index.ts',
    'src/organization/index.ts',
    'src/parties/index.ts',
    'src/ratings/index.ts',
    'src/replies/index.ts',
    'src/reports/index.ts',
    'src/ticket-sync/index.ts',
    'src/webhooks/index.ts',
  ],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
});
