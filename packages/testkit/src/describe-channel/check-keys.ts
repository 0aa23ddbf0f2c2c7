import { expect } from 'vitest';
import type { ChannelCheck } from './channel-conformance.js';
import type { WebhookBody } from './channel-fixtures.js';
import { bodyOf, eventsOf, origin, webhooksOf } from './sample-webhooks.js';

/** Checks of event keys, by which the core detects duplicates. */
export const keyChecks: readonly ChannelCheck[] = [
  {
    test: 'the same delivery gives the same keys',
    async run(subject) {
      for (const delivery of webhooksOf(subject)) {
        const keys = async () => (await eventsOf(subject, delivery)).map(({ key }) => key);
        const first = await keys();
        expect(
          await keys(),
          `"${delivery.name}": a redelivery must give the same keys, no randomness, no clock, no counter`,
        ).toEqual(first);
      }
    },
  },
  {
    test: 'a message that is delivered again has the same keys',
    notFor: async ({ fixtures }) =>
      fixtures.redelivered ? null : 'fixtures.redelivered is left out: it comes again as it came',
    async run(subject) {
      const { redelivered } = subject.fixtures;
      const again = redelivered?.({ n: 1, text: 'Halo', ...origin }) ?? '';
      const idsOf = async (name: string, body: WebhookBody) =>
        (await eventsOf(subject, { name, body })).map(({ type, account, key }) => {
          return { type, account, key };
        });
      expect(
        await idsOf('redelivered', again),
        'fixtures.redelivered is the same message once more, and its key is another, so that the desk would take it for a second one. Make the key of what stays the same: the id of the message or of the event, and not of the delivery',
      ).toEqual(await idsOf('message', bodyOf(subject)));
    },
  },
  {
    test: 'no two events share a key',
    async run(subject) {
      const second = { name: 'message 2', body: bodyOf(subject, { n: 2 }) };
      const owners = new Map<string, string>();
      for (const delivery of [...webhooksOf(subject), second]) {
        const events = await eventsOf(subject, delivery);
        for (const [index, { account, key, type }] of events.entries()) {
          const owner = `the ${type} ${index + 1} of "${delivery.name}"`;
          const id = `${account}\n${key}`;
          expect(
            owners.get(id),
            `${owner} has the key "${key}" of another event: the desk would drop it as known. Use the id of the event, with its state for receipts and its time for edits. (Are these two the same event in your fixtures? Then give them different ids.)`,
          ).toBeUndefined();
          owners.set(id, owner);
        }
      }
    },
  },
];
