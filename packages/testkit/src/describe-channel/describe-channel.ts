import { describe, test } from 'vitest';
import { channelChecks } from './channel-checks.js';
import type { ChannelConformance } from './channel-conformance.js';
import { runCheck } from './run-check.js';

/** Longest time for one check, in ms: each call of an adapter gives up long before. */
const limitMs = 30_000;

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
    mustExplain(`skip of "${name}"`, reason);
  }
  const { noProvider } = subject.send;
  if (noProvider !== undefined) mustExplain('send.noProvider', noProvider);

  describe(`channel ${subject.name} keeps the contract channel/1`, () => {
    for (const check of channelChecks) {
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

function mustExplain(what: string, reason: string): void {
  if (reason.trim().length < 15) {
    throw new Error(`${what} needs a reason that a reader understands.`);
  }
}
