import { failedTests } from '@aduan-internal/mutants';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenStores } from './broken-stores.js';

describe('the suite notices a store that', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    const tests = brokenStores.flatMap(({ noticedBy }) => noticedBy);
    failed = await failedTests(new URL('../../', import.meta.url), 'broken-stores', tests);
  }, 300_000);

  it.each(brokenStores)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > ${name}: Store > `)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
