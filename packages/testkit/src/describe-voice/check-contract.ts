import type { Check } from '../conformance/check.js';
import { demand } from '../conformance/demand.js';
import type { VoiceConformance } from './voice-conformance.js';

const largestBody = 1_048_576;
const maxDeadlineMs = 60_000;

/** Checks of an adapter's own declarations. */
export const contractChecks: readonly Check<VoiceConformance>[] = [
  {
    test: 'says which contract it keeps',
    async run(subject) {
      const { contract, name } = await subject.create();
      demand(contract === 'voice/1', 'contract must be "voice/1"');
      demand(/^[a-z][a-z\d-]*$/.test(name), 'name must be lower-case letters, digits and dashes');
    },
  },
  {
    test: 'says what its provider can do',
    async run(subject) {
      const { deadlineMs, maxBodyBytes, speaks } = (await subject.create()).capabilities;
      demand(
        deadlineMs > 0 && deadlineMs <= maxDeadlineMs,
        `capabilities.deadlineMs = ${deadlineMs} is no time that a provider waits for an answer`,
      );
      demand(
        maxBodyBytes > 0 && maxBodyBytes <= largestBody,
        `capabilities.maxBodyBytes = ${maxBodyBytes}: callbacks are small; say how small`,
      );
      demand(speaks.length > 0, 'capabilities.speaks names no language that it has a voice for');
    },
  },
];
