import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenStores } from './broken-stores.js';

const folder = fileURLToPath(new URL('../../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

/** Runs the suite on every broken store, in a process of its own: its tests are meant to fail. */
function reportOfBroken(): Promise<string> {
  const args = [vitest, 'run', '--config', 'test/programs/broken-stores.config.ts'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_failed, report) =>
      resolve(report),
    );
  });
}

describe('the suite notices a store that', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    // In the TAP format: `not ok 7 - file > name of the store: Store > group > test # time=1ms`.
    const lines = (await reportOfBroken()).split('\n');
    failed = lines.filter((line) => line.startsWith('not ok'));
  }, 60_000);

  it.each(brokenStores)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > ${name}: Store > `)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
