import { describe, test } from 'vitest';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { contractChecks } from './check-contract.js';
import { deliveryChecks } from './check-deliveries.js';
import { deskChecks } from './check-desk.js';
import { forgeryChecks } from './check-forgery.js';
import { sendChecks } from './check-send.js';

const checks: readonly ChannelCheck[] = [
  ...contractChecks,
  ...forgeryChecks,
  ...deliveryChecks,
  ...sendChecks,
  ...deskChecks,
];

/**
 * Runs the conformance suite of the channel contract: an adapter that passes can be mounted into any
 * desk. Call it in a vitest file. What fails says what to do.
 *
 * @throws Error when a skip names a test that does not exist, or gives no reason
 */
export function describeChannel(subject: ChannelConformance): void {
  const reasons = new Map((subject.skip ?? []).map(({ test: name, reason }) => [name, reason]));
  for (const [name, reason] of reasons) {
    if (!checks.some((check) => check.test === name)) {
      const names = checks.map((check) => `  ${check.test}`).join('\n');
      throw new Error(`skip names "${name}", which is no test. The tests are:\n${names}`);
    }
    if (reason.trim().length < 15) {
      throw new Error(`skip of "${name}" needs a reason that a reader understands.`);
    }
  }
  describe(`channel ${subject.name} keeps the contract channel/1`, () => {
    for (const check of checks) {
      const reason = reasons.get(check.test);
      if (reason === undefined) test(check.test, () => check.run(subject));
      else test(`${check.test} (does not apply: ${reason})`, (context) => context.skip(reason));
    }
  });
}
