import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

/**
 * Runs the suites on something broken, in a process of their own: their tests are meant to fail.
 *
 * @param program - name of a file in `programs`
 * @returns a line for each test that failed: `not ok 7 - file > name: suite > group > test # time=1ms`
 */
export function failedTests(program: string): Promise<readonly string[]> {
  const args = [vitest, 'run', '--config', 'test/programs/broken.config.ts', program];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_failed, report) =>
      resolve(report.split('\n').filter((line) => line.startsWith('not ok'))),
    );
  });
}
