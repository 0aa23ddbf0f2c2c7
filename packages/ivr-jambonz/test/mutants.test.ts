import { failedTests } from '@aduan-internal/mutants';
import { beforeAll, describe, expect, it } from 'vitest';
import { mutants } from './mutants.js';

describe('the suite of the contract notices a line with', () => {
  let failed: readonly string[] = [];
  beforeAll(async () => {
    const expected = mutants.flatMap(({ name, noticedBy }) =>
      noticedBy.map((test) => ({ suite: `phone line ${name} keeps`, test })),
    );
    failed = await failedTests(new URL('../', import.meta.url), 'mutants', expected);
  }, 300_000);

  it.each(mutants)('$name', ({ name, noticedBy }) => {
    const own = failed.filter((line) => line.includes(` > phone line ${name} keeps`)).join('\n');
    for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
  });
});
