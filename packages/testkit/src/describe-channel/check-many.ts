import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck } from './channel-conformance.js';
import { fakeChannelContext } from './fake-channel-context.js';
import { bytesOf } from './receive.js';
import { signedRequest } from './sample-webhooks.js';

/** Updates in one webhook request of a provider that batches. */
const many = 1_000;
/** Minimum number of turns of other work: one per hundred updates, while the core processes fifty at a time. */
const minTurns = many / 100;

/** Counts the turns of other work in the process while `run` is running. */
async function turnsDuring<Result>(run: () => Promise<Result>) {
  let turns = 0;
  let isUnderWay = true;
  const waiting = (async () => {
    while (isUnderWay) {
      await yieldToEventLoop();
      if (isUnderWay) turns += 1;
    }
  })();
  const result = await run().finally(() => {
    isUnderWay = false;
  });
  await waiting;
  return { result, turns };
}

/** Checks that a large webhook request is read as a whole and does not block the process. */
export const manyChecks: readonly ChannelCheck[] = [
  {
    test: 'a delivery of a thousand updates gives each of them, and lets others have their turn',
    notFor: async ({ fixtures }) =>
      fixtures.many ? null : 'fixtures.many is not given: this provider delivers few at once',
    async run(subject) {
      const body = subject.fixtures.many?.(many) ?? '';
      const channel = await subject.create();
      const request = await signedRequest(subject, { body });
      const context = fakeChannelContext({ name: 'conformance' });
      const { result: events, turns } = await turnsDuring(() =>
        channel.parse(bytesOf(body), request, context),
      );
      expect(events.length, 'each update is an event').toBe(many);
      demand(
        turns >= minTurns,
        `parse read ${many} updates and let others have their turn ${turns} times: make the events with mapInBatches of @aduan/core, or everybody else waits`,
      );
    },
  },
];
