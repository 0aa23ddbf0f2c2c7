import type { VoiceDriver } from '@aduan/core/voice';
import { voiceDriverChecks } from '../../src/describe-voice-driver/voice-driver-checks.js';
import { describeVoiceDriver, type VoiceDriverConformance } from '../../src/index.js';
import { describeNoticing } from '../conformance/describe-noticing.js';
import { driverMistakes } from './mistakes.js';
import { sampleExchange } from './sample-exchange.js';

const good: VoiceDriverConformance = {
  name: 'sample',
  secrets: ['a-password-of-the-sample'],
  open: async () => sampleExchange(),
};

describeVoiceDriver(good);

describeNoticing({
  checks: voiceDriverChecks,
  good,
  madeWith: (make: (good: VoiceDriver) => VoiceDriver) => ({
    ...good,
    async open() {
      const exchange = sampleExchange();
      return { ...exchange, driver: () => make(exchange.driver()) };
    },
  }),
  mistakes: [['drivers', driverMistakes]],
});
