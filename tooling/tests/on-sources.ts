import { join } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { oneRoot } from './one-root.js';

/** A project without references, which would require building the imports of a type test first. */
const typeTests = join(import.meta.dirname, 'tsconfig.type-tests.json');

/** Provides a database to the tests of a package: `inject('postgresUrl')`. */
export const postgresServer = join(import.meta.dirname, '../postgres/src/shared-server.ts');

/**
 * The test configuration of a package: on its sources, not on its build. Its files run one after the other in as many
 * processes as there are cores, and their imports are loaded once in each, since starting a process for every file
 * took longer than most of the tests. A file must therefore leave no state behind: stubs, spies, fake timers and
 * environment variables are restored, and no shared module registers hooks.
 *
 * @param own - overrides of this package
 */
export function onSources(own: ViteUserConfig['test'] = {}): ViteUserConfig {
  return defineConfig({
    plugins: [oneRoot],
    ssr: { resolve: { conditions: ['@aduan/source', 'module', 'node', 'development|production'] } },
    test: {
      include: ['test/**/*.test.ts'],
      isolate: false,
      // With Node's own 16 MiB for young objects, a tenth of the processor's time went into collecting them.
      execArgv: ['--max-semi-space-size=64'],
      // Not a measurement: on a busy machine a test of a second, or of some dozen calls, takes its time.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 20_000 } },
      typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: typeTests },
      ...own,
    },
  });
}
