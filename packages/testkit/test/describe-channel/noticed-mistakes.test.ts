import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/conformance/run-check.js';
import { channelChecks } from '../../src/describe-channel/channel-checks.js';
import type { ChannelConformance } from '../../src/index.js';
import { limitMistakes } from './mistakes/in-limits.js';
import { mediaMistakes } from './mistakes/in-media.js';
import { peopleMistakes } from './mistakes/in-naming-people.js';
import { parseMistakes } from './mistakes/in-parsing.js';
import { secretMistakes, sendMistakes } from './mistakes/in-sending.js';
import { tellingMistakes } from './mistakes/in-telling.js';
import { verifyMistakes } from './mistakes/in-verifying.js';
import type { Mistake } from './mistakes/mistake.js';
import { sampleConformance } from './sample-conformance.js';

function subjectOf({ make, tell }: Mistake): ChannelConformance {
  const { create } = sampleConformance;
  if (make) return { ...sampleConformance, create: async () => make(await create()) };
  return tell?.(sampleConformance) ?? sampleConformance;
}

/** What the suite says of the mistake in one of its checks. */
async function wordsOf(mistake: Mistake, test: string): Promise<string> {
  const check = channelChecks.find((each) => each.test === test);
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
  ['verifying', verifyMistakes],
  ['parsing', parseMistakes],
  ['naming people', peopleMistakes],
  ['sending', sendMistakes],
  ['keeping to limits', limitMistakes],
  ['keeping quiet', secretMistakes],
  ['bringing files', mediaMistakes],
  ['telling of itself', tellingMistakes],
] as const;

describe.each(mistakes)('in %s, the suite notices an adapter that', (_, those) => {
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
  const idle = channelChecks.filter(({ test }) => !noticing.includes(test));
  expect(idle.map(({ test }) => test)).toEqual([]);
});
