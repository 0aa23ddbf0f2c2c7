import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/conformance/run-check.js';
import { voiceChecks } from '../../src/describe-voice/voice-checks.js';
import { describeVoice } from '../../src/index.js';
import { broken, type VoiceMistake, voiceMistakes } from './mistakes.js';
import { sampleConformance } from './sample-conformance.js';

describeVoice(sampleConformance);

/** What the suite says of the mistake in one of its checks. */
async function wordsOf(mistake: VoiceMistake, test: string): Promise<string> {
  const check = voiceChecks.find((each) => each.test === test);
  if (!check) throw new Error(`"${test}" is no check`);
  const subject = { ...sampleConformance, ...mistake.tell, create: () => broken(mistake) };
  const why = await check.notFor?.(subject);
  if (why) return `not tried: ${why}`;
  return runCheck(check, subject).then(
    () => 'nothing noticed',
    (error: Error) => error.message,
  );
}

describe('the suite notices an adapter that', () => {
  it.each(voiceMistakes)('$name', async (mistake) => {
    for (const [test, words] of Object.entries(mistake.noticedBy)) {
      expect(await wordsOf(mistake, test), test).toMatch(words);
    }
  });
});

it('has no check that notices nothing', () => {
  const noticing = new Set(voiceMistakes.flatMap(({ noticedBy }) => Object.keys(noticedBy)));
  expect(voiceChecks.map(({ test }) => test).filter((test) => !noticing.has(test))).toEqual([]);
});

it('tries nothing about lines where there is none', async () => {
  const { line: _, ...alone } = sampleConformance;
  const reasons = await Promise.all(voiceChecks.map((check) => check.notFor?.(alone) ?? null));
  expect(reasons.filter((reason) => reason !== null)).toHaveLength(3);
});
