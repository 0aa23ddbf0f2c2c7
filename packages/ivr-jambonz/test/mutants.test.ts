import { failedTests } from '@aduan-internal/mutants';
import { beforeAll, describe, expect, it } from 'vitest';
import { mutants } from './mutants.js';

describe('the suite of the contract notices a line with', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    const tests = mutants.flatMap(({ noticedBy }) => noticedBy);
    failed = await failedTests(new URL('../', import.meta.url), 'mutants', tests);
  }, 300_000);

  it.each(mutants)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > phone line ${name} keeps`)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
