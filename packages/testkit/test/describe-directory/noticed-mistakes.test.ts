import type { MemoryDirectory } from '@aduan/core/directory';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/conformance/run-check.js';
import { directoryChecks } from '../../src/describe-directory/directory-checks.js';
import type { DirectoryConformance } from '../../src/index.js';
import { cardMistakes } from './mistakes/in-cards.js';
import { findMistakes } from './mistakes/in-finding.js';
import { outageMistakes } from './mistakes/in-outages.js';
import { pushMistakes } from './mistakes/in-pushing.js';
import type { Mistake } from './mistakes/mistake.js';
import { sampleDirectory } from './sample-directory.js';

function subjectOf({ make, tell }: Mistake): DirectoryConformance {
  const { create } = sampleDirectory;
  if (make) {
    return { ...sampleDirectory, create: async () => make((await create()) as MemoryDirectory) };
  }
  return tell?.(sampleDirectory) ?? sampleDirectory;
}

/** What the suite says of the mistake in one of its checks. */
async function wordsOf(mistake: Mistake, test: string): Promise<string> {
  const check = directoryChecks.find((each) => each.test === test);
  if (!check) throw new Error(`"${test}" is no check`);
  const subject = subjectOf(mistake);
  const why = await check.notFor?.(subject);
  if (why) return `not tried: ${why}`;
  return runCheck(check, subject).then(
    () => 'nothing noticed',
    (error: Error) => error.message,
  );
}

const mistakes = [
  ['finding', findMistakes],
  ['cards', cardMistakes],
  ['handing over', pushMistakes],
  ['outages', outageMistakes],
] as const;

describe.each(mistakes)('in %s, the suite notices a directory that', (_, those) => {
  it.each(those)('$name', { timeout: 20_000 }, async (mistake) => {
    for (const [test, words] of Object.entries(mistake.noticedBy)) {
      expect(await wordsOf(mistake, test), test).toMatch(words);
    }
  });
});

it('has no check that notices nothing', () => {
  const noticing = mistakes.flatMap(([, those]) =>
    those.flatMap(({ noticedBy }) => Object.keys(noticedBy)),
  );
  const idle = directoryChecks.filter(({ test }) => !noticing.includes(test));
  expect(idle.map(({ test }) => test)).toEqual([]);
});
