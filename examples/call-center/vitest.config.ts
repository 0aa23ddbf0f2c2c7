import { join } from 'node:path';
import { onSources, postgresServer } from '../../tooling/tests/on-sources.js';

export default onSources({
  globalSetup: [join(import.meta.dirname, 'test', 'seeded-desk.ts'), postgresServer],
  testTimeout: 120_000,
  hookTimeout: 120_000,
});
