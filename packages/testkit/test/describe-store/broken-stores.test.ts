import { beforeAll, describe, expect, it } from 'vitest';
import { failedTests } from '../failed-tests.js';
import { brokenStores } from './broken-stores.js';

describe('the suite notices a store that', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    failed = await failedTests('broken-stores');
  }, 60_000);

  it.each(brokenStores)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > ${name}: Store > `)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
