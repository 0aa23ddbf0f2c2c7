import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { mutants } from './mutants.js';

const folder = fileURLToPath(new URL('../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const named = [...new Set(mutants.flatMap(({ noticedBy }) => noticedBy))].join('|');
const args = [vitest, 'run', '--config', 'test/programs/mutants.config.ts', '-t', named];

/** Runs the suite on every mutant, in a process of its own: its tests are meant to fail. */
function failedTests(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_failed, report) =>
      resolve(report.split('\n').filter((line) => line.startsWith('not ok'))),
    );
  });
}

describe('the suite of the contract notices a channel with', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    failed = await failedTests();
  }, 300_000);

  it.each(mutants)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > channel ${name} keeps`)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
