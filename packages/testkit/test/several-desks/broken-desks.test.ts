import { beforeAll, describe, expect, it } from 'vitest';
import { failedTests } from '../failed-tests.js';
import { brokenDesks } from './broken-desks.js';

describe('the suites of several desks notice a store that', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    failed = await failedTests('broken-desks');
  }, 60_000);

  it.each(brokenDesks)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > ${name}: `)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
