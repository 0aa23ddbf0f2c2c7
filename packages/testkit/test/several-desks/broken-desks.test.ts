import { failedTests } from '@aduan-internal/mutants';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenDesks } from './broken-desks.js';

describe('the suites of several desks notice a store that', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    failed = await failedTests(new URL('../../', import.meta.url), 'broken-desks');
  }, 300_000);

  it.each(brokenDesks)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > ${name}: `)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
