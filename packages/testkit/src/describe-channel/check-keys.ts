import { expect } from 'vitest';
import type { ChannelCheck } from './channel-conformance.js';
import { bodyOf, deliveriesOf, eventsOf } from './sample-deliveries.js';

/** The keys by which the core knows what it has. */
export const keyChecks: readonly ChannelCheck[] = [
  {
    test: 'the same delivery gives the same keys',
    async run(subject) {
      for (const delivery of deliveriesOf(subject)) {
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
    test: 'no two events share a key',
    async run(subject) {
      const second = { name: 'message 2', body: bodyOf(subject, { n: 2 }) };
      const owners = new Map<string, string>();
      for (const delivery of [...deliveriesOf(subject), second]) {
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
