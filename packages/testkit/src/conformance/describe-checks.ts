import { describe, test } from 'vitest';
import type { Check, Skip } from './check.js';
import { runCheck } from './run-check.js';

/** Timeout of one check, in ms: calls of an adapter time out long before. */
const limitMs = 30_000;

/**
 * Makes a test of each check.
 *
 * @throws Error when a skip names a test that does not exist, or gives no reason
 */
export function describeChecks<Subject extends { readonly skip?: readonly Skip[] }>(
  title: string,
  checks: readonly Check<Subject>[],
  subject: Subject,
): void {
  const reasons = new Map((subject.skip ?? []).map(({ test: name, reason }) => [name, reason]));
  for (const [name, reason] of reasons) {
    if (!checks.some((check) => check.test === name)) {
      const names = checks.map((check) => `  ${check.test}`).join('\n');
      throw new Error(`skip names "${name}", which is no test. The tests are:\n${names}`);
    }
    mustExplain(`skip of "${name}"`, reason);
  }

  describe(title, () => {
    for (const check of checks) {
      const reason = reasons.get(check.test);
      if (reason !== undefined) {
        test(`${check.test} (does not apply: ${reason})`, (context) => context.skip(reason));
        continue;
      }
      test(check.test, { timeout: limitMs }, async (context) => {
        const why = await check.notFor?.(subject);
        if (why) context.skip(why);
        await runCheck(check, subject);
      });
    }
  });
}

/** @throws Error when a reason is too short */
export function mustExplain(what: string, reason: string): void {
  if (reason.trim().length < 15) {
    throw new Error(`${what} needs a reason that a reader understands.`);
  }
}
