import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/conformance/check.js';
import { runCheck } from '../../src/conformance/run-check.js';
import type { Mistake } from './mistake.js';

/** Mistakes of one kind, such as those in parsing. */
type Kind<Adapter, Subject> = readonly [kind: string, those: readonly Mistake<Adapter, Subject>[]];

/** What a suite is tried with. */
interface Noticing<Adapter, Subject> {
  readonly checks: readonly Check<Subject>[];
  readonly good: Subject;
  /** The subject whose adapters have a mistake made in them. */
  readonly madeWith: (make: (good: Adapter) => Adapter) => Subject;
  readonly mistakes: readonly Kind<Adapter, Subject>[];
  /** Whether no other check may fail: then a failure names the mistake, and nothing else. */
  readonly exactly?: boolean;
}

/** What stands for a check that fails at nothing. */
const silent = /^(?:nothing noticed$|not tried: )/;

/** Tries a suite itself: it notices each mistake, and has no check that notices none. */
export function describeNoticing<Adapter, Subject>({
  checks,
  exactly = false,
  good,
  madeWith,
  mistakes,
}: Noticing<Adapter, Subject>): void {
  function subjectOf({ make, tell }: Mistake<Adapter, Subject>): Subject {
    if (make) return madeWith(make);
    return tell?.(good) ?? good;
  }

  /** What the suite says of a subject in one of its checks. */
  async function wordsOf(subject: Subject, test: string): Promise<string> {
    const check = checks.find((each) => each.test === test);
    if (!check) throw new Error(`"${test}" is no check`);
    const why = await check.notFor?.(subject);
    if (why) return `not tried: ${why}`;
    return runCheck(check, subject).then(
      () => 'nothing noticed',
      (error: Error) => error.message,
    );
  }

  describe.each(mistakes)('in %s, the suite notices an adapter that', (_, those) => {
    it.each(those)('$name', { timeout: 20_000 }, async (mistake) => {
      const subject = subjectOf(mistake);
      for (const [test, words] of Object.entries(mistake.noticedBy)) {
        expect(await wordsOf(subject, test), test).toMatch(words);
      }
      if (!exactly) return;
      for (const { test } of checks) {
        if (test in mistake.noticedBy) continue;
        expect(await wordsOf(subject, test), test).toMatch(silent);
      }
    });
  });

  it('has no check that notices nothing', () => {
    const noticing = mistakes.flatMap(([, those]) =>
      those.flatMap(({ noticedBy }) => Object.keys(noticedBy)),
    );
    const idle = checks.filter(({ test }) => !noticing.includes(test));
    expect(idle.map(({ test }) => test)).toEqual([]);
  });
}
