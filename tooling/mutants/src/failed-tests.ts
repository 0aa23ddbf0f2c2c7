import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const config = fileURLToPath(new URL('programs.config.ts', import.meta.url));

/** A test that something broken is expected to fail, and the beginning of its suite's title, which names what is broken. */
export interface ExpectedFailure {
  readonly suite: string;
  readonly test: string;
}

/**
 * Runs suites on something broken, in a process of their own: their tests are expected to fail.
 *
 * @param folder - the package
 * @param program - name of a file in its `test/programs`
 * @param expected - which tests run: of each suite no more than those that must notice. Default: all
 * @returns a line for each test that failed: `not ok 7 - file > name: suite > group > test # time=1ms`
 */
export function failedTests(
  folder: URL,
  program: string,
  expected: readonly ExpectedFailure[] = [],
): Promise<readonly string[]> {
  const names = expected.map(({ suite, test }) => `^.*${literally(suite)} .*${literally(test)}$`);
  const named = names.length > 0 ? ['-t', names.join('|')] : [];
  const args = [vitest, 'run', '--config', config, ...named, `test/programs/${program}.ts`];
  const options = { cwd: fileURLToPath(folder), maxBuffer: 1e8 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (_failed, report) =>
      resolve(report.split('\n').filter((line) => line.startsWith('not ok'))),
    );
  });
}

function literally(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
