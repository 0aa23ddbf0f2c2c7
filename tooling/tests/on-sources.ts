import { join } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { oneRoot } from './one-root.js';

/** A project without references: with them, what a type test imports would have to be built first. */
const typeTests = join(import.meta.dirname, 'tsconfig.type-tests.json');

/** Lets the tests of a package have a database: `inject('postgresUrl')`. */
export const postgresServer = join(import.meta.dirname, '../postgres/src/shared-server.ts');

/**
 * How a package is tested: on the sources, not on what was built of them. Its files run one after the other in as many
 * processes as there are cores, and what they import is read once in each: to start a process for every file took
 * longer than most of the tests. A file therefore leaves behind nothing that another would see: stubs, spies, fake
 * timers and variables of the environment are put back, and no module that files share registers hooks.
 *
 * @param own - what is different in this package
 */
export function onSources(own: ViteUserConfig['test'] = {}): ViteUserConfig {
  return defineConfig({
    plugins: [oneRoot],
    ssr: { resolve: { conditions: ['@aduan/source', 'module', 'node', 'development|production'] } },
    test: {
      include: ['test/**/*.test.ts'],
      isolate: false,
      // Nothing is measured by these: on a machine that is busy a test of a second takes ten.
      testTimeout: 30_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 20_000 } },
      typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: typeTests },
      ...own,
    },
  });
}
