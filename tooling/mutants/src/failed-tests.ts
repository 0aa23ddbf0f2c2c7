import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const config = fileURLToPath(new URL('programs.config.ts', import.meta.url));

/**
 * Runs suites on something broken, in a process of their own: their tests are expected to fail.
 *
 * @param folder - the package
 * @param program - name of a file in its `test/programs`
 * @param tests - which tests are run. Default: all
 * @returns a line for each test that failed: `not ok 7 - file > name: suite > group > test # time=1ms`
 */
export function failedTests(
  folder: URL,
  program: string,
  tests: readonly string[] = [],
): Promise<readonly string[]> {
  const titles = [...new Set(tests)].map((title) => title.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const named = titles.length > 0 ? ['-t', titles.join('|')] : [];
  const args = [vitest, 'run', '--config', config, ...named, `test/programs/${program}.ts`];
  const options = { cwd: fileURLToPath(folder), maxBuffer: 1e8 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (_failed, report) =>
      resolve(report.split('\n').filter((line) => line.startsWith('not ok'))),
    );
  });
}
