import type { VoiceWebhook } from '@aduan/core/voice';
import { expect, it } from 'vitest';
import { voiceChecks } from '../../src/describe-voice/voice-checks.js';
import { describeVoice } from '../../src/index.js';
import { describeNoticing } from '../conformance/describe-noticing.js';
import { voiceMistakes } from './mistakes.js';
import { sampleConformance } from './sample-conformance.js';
import { sampleVoice } from './sample-voice.js';

describeVoice(sampleConformance);

describeNoticing({
  checks: voiceChecks,
  good: sampleConformance,
  madeWith: (make: (good: VoiceWebhook) => VoiceWebhook) => ({
    ...sampleConformance,
    create: () => make(sampleVoice()),
  }),
  mistakes: [['calls', voiceMistakes]],
});

it('tries nothing about lines where there is none', async () => {
  const { line: _, ...alone } = sampleConformance;
  const reasons = await Promise.all(voiceChecks.map((check) => check.notFor?.(alone) ?? null));
  expect(reasons.filter((reason) => reason !== null)).toHaveLength(3);
});
