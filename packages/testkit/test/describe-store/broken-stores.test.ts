import { failedTests } from '@aduan-internal/mutants';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenStores } from './broken-stores.js';

describe('the suite notices a store that', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    const expected = brokenStores.flatMap(({ name, noticedBy }) =>
      noticedBy.map((test) => ({ suite: `${name}: Store`, test })),
    );
    failed = await failedTests(new URL('../../', import.meta.url), 'broken-stores', expected);
  }, 300_000);

  it.each(brokenStores)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > ${name}: Store > `)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
