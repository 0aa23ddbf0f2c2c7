import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { base } from './receive.js';
import { bodyOf, eventsOf, messageOf, origin } from './sample-webhooks.js';
import { trialDesk } from './trial-desk.js';

const at = origin.at + 60_000;

/** The body of a deletion; null where the channel has none. */
async function deletionOf(subject: ChannelConformance) {
  const { inbound } = (await subject.create()).capabilities;
  const { deleted } = subject.fixtures;
  if (!inbound.includes('delete')) {
    demand(
      deleted === undefined,
      'fixtures.deleted shows what capabilities.inbound does not name: add "delete" there',
    );
    return null;
  }
  demand(
    deleted !== undefined,
    'capabilities.inbound names "delete": write fixtures.deleted, which makes the body that tells of a deleted message',
  );
  return deleted?.({ n: 1, person: 1, at }) ?? '';
}

/** Checks of messages that people delete at the provider. */
export const deletionChecks: readonly ChannelCheck[] = [
  {
    test: 'a deletion names the message and its thread, and is no message',
    async run(subject) {
      const body = await deletionOf(subject);
      if (body === null) return;
      const original = await messageOf(subject, { text: 'Satu' });
      const [event] = await eventsOf(subject, { name: 'deleted', body });
      demand(event?.type === 'deleted', 'fixtures.deleted must give an event of type "deleted"');
      expect(event.id, 'id is that of the message that was deleted').toBe(original.id);
      expect(event.conversation, 'it stands in the same thread').toBe(original.conversation);
      expect(event.account, 'it came to the same account').toBe(original.account);
      expect([at, origin.at], 'at is when it was deleted, or when that arrived').toContain(
        event.at,
      );
      demand(
        event.key !== original.key,
        `the key "${event.key}" is that of the message, so that the desk would drop the deletion: give it one of its own`,
      );
    },
  },
  {
    test: 'a message that was deleted was still said',
    async run(subject) {
      const body = await deletionOf(subject);
      if (body === null) return;
      const desk = trialDesk(await subject.create());
      for (const each of [bodyOf(subject, { text: 'Satu' }), body, body]) {
        await desk.fetch(await subject.fixtures.signed(each, base, origin));
      }
      await desk.workOff();
      expect(desk.handled, 'a deletion is no message').toEqual(['Satu']);
    },
  },
];
