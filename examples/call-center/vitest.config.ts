import { onSources } from '../../tooling/tests/on-sources.js';

export default onSources({
  include: ['{test,console/test}/**/*.test.ts'],
  globalSetup: ['test/seeded-desk.ts', '@aduan-internal/postgres/shared-server'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
});
