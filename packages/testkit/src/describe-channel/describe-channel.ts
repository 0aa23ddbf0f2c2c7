import { describe, test } from 'vitest';
import { channelChecks } from './channel-checks.js';
import type { ChannelConformance } from './channel-conformance.js';

/**
 * Runs the conformance suite of the channel contract: an adapter that passes can be mounted into any
 * desk. Call it in a vitest file. What fails says what to do.
 *
 * @throws Error when a skip names a test that does not exist, or gives no reason
 */
export function describeChannel(subject: ChannelConformance): void {
  const reasons = new Map((subject.skip ?? []).map(({ test: name, reason }) => [name, reason]));
  for (const [name, reason] of reasons) {
    if (!channelChecks.some((check) => check.test === name)) {
      const names = channelChecks.map((check) => `  ${check.test}`).join('\n');
      throw new Error(`skip names "${name}", which is no test. The tests are:\n${names}`);
    }
    if (reason.trim().length < 15) {
      throw new Error(`skip of "${name}" needs a reason that a reader understands.`);
    }
  }
  describe(`channel ${subject.name} keeps the contract channel/1`, () => {
    for (const check of channelChecks) {
      const reason = reasons.get(check.test);
      if (reason === undefined) test(check.test, () => check.run(subject));
      else test(`${check.test} (does not apply: ${reason})`, (context) => context.skip(reason));
    }
  });
}
