import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { base } from './receive.js';
import { bodyOf, eventsOf, messageOf, origin } from './sample-webhooks.js';
import { trialDesk } from './trial-desk.js';

const minuteMs = 60_000;

/** A message, and the bodies of its edits; null where the channel has no edits. */
async function changesOf(subject: ChannelConformance) {
  const { inbound } = (await subject.create()).capabilities;
  const { changed } = subject.fixtures;
  if (!inbound.includes('edit')) {
    demand(
      changed === undefined,
      'fixtures.changed shows what capabilities.inbound does not name: add "edit" there',
    );
    return null;
  }
  demand(
    changed !== undefined,
    'capabilities.inbound names "edit": write fixtures.changed, which makes the body of what a message was changed to',
  );
  const bodyAfter = (minutes: number, text: string) =>
    changed?.({ n: 1, text, person: 1, at: origin.at + minutes * minuteMs }) ?? '';
  return { bodyAfter };
}

/** Checks of edited messages. */
export const changeChecks: readonly ChannelCheck[] = [
  {
    test: 'a change of a message names the message, and is an event of its own',
    async run(subject) {
      const changes = await changesOf(subject);
      if (!changes) return;
      const original = await messageOf(subject, { text: 'Satu' });
      const keys = new Set([original.key]);
      for (const [minutes, text] of [
        [1, 'Dua'],
        [2, 'Tiga'],
      ] as const) {
        const delivery = { name: 'changed', body: changes.bodyAfter(minutes, text) };
        const [event] = await eventsOf(subject, delivery);
        demand(event?.type === 'message', 'fixtures.changed must give a message');
        demand(event.edited === true, 'say edited: true of a message that was changed');
        expect(event.id, 'id is that of the message that was changed').toBe(original.id);
        expect(event.conversation, 'it stands in the same thread').toBe(original.conversation);
        expect(event.at, 'at is when it was changed, not when it was sent').toBe(
          origin.at + minutes * minuteMs,
        );
        expect(event.parts).toContainEqual({ type: 'text', text });
        demand(
          !keys.has(event.key),
          `the key "${event.key}" is known, so that the desk would drop the change: put the time or the id of the change into it`,
        );
        keys.add(event.key);
      }
    },
  },
  {
    test: 'a message that was changed twice reaches the desk once',
    async run(subject) {
      const changes = await changesOf(subject);
      if (!changes) return;
      const desk = trialDesk(await subject.create());
      const deliveries = [
        bodyOf(subject, { text: 'Satu' }),
        changes.bodyAfter(1, 'Dua'),
        changes.bodyAfter(2, 'Tiga'),
        changes.bodyAfter(1, 'Dua'),
      ];
      for (const body of deliveries) {
        await desk.fetch(await subject.fixtures.signed(body, base, origin));
      }
      await desk.workOff();
      expect(desk.handled, 'a change is no answer to a question of the desk').toEqual(['Satu']);
    },
  },
];
