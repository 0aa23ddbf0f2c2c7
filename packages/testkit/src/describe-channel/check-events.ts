import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck } from './channel-conformance.js';
import { bodyOf, eventsOf, messageOf, origin, webhooksOf } from './sample-webhooks.js';

/** Checks of the events in genuine requests. */
export const eventChecks: readonly ChannelCheck[] = [
  {
    test: 'every delivery gives events that are complete',
    async run(subject) {
      for (const delivery of webhooksOf(subject)) {
        const { name } = delivery;
        const events = await eventsOf(subject, delivery);
        demand(
          events.length > 0,
          `"${name}" gave no event: drop nothing, use unsupported. What holds nothing for a desk belongs into fixtures.nothing`,
        );
        for (const event of events) {
          expect(event.key, `"${name}": key is the provider's id, never empty`).toMatch(/./);
          expect(event.conversation, `"${name}": conversation is the thread`).toMatch(/./);
          expect(event.account, `"${name}": account is our side`).toMatch(/./);
          demand(Number.isSafeInteger(event.at), `"${name}": at is epoch ms, not ${event.at}`);
          expect(event.at, `"${name}": at looks like seconds; it must be ms`).toBeGreaterThan(1e11);
        }
      }
    },
  },
  {
    test: 'a delivery gives each of its events, in order',
    async run(subject) {
      for (const delivery of webhooksOf(subject)) {
        if (!delivery.gives) continue;
        const types = (await eventsOf(subject, delivery)).map(({ type }) => type);
        const advice =
          types.length === delivery.gives.length
            ? 'parse made others of them. What a person says is a message, and an account event opens no case: correct parse, or `gives`'
            : 'go through all of them (flatMap), keep more than the first';
        expect(types, `"${delivery.name}" holds these events: ${advice}`).toEqual(delivery.gives);
      }
    },
  },
  {
    test: 'the fixtures show a batch',
    async run(subject) {
      demand(
        webhooksOf(subject).some(({ gives }) => (gives?.length ?? 0) > 1),
        'fixtures.others holds no delivery with several events: add one. Skip this test with a reason if the provider never batches',
      );
    },
  },
  {
    test: 'a message carries its text, unchanged',
    async run(subject) {
      const text = 'Uang simpanan “pokok” belum kembali 😟';
      const body = bodyOf(subject, { text });
      const events = await eventsOf(subject, { name: 'message', body });
      const parts = events.flatMap((event) => (event.type === 'message' ? event.parts : []));
      expect(parts, 'parse must give a message with one text part').toContainEqual({
        type: 'text',
        text,
      });
    },
  },
  {
    test: 'a message has the time that the provider names',
    async run(subject) {
      const at = origin.at - 3_600_000;
      const { at: told } = await messageOf(subject, { n: 1, text: 'Halo', person: 1, at });
      demand(
        told === at,
        `fixtures.message was given at = ${new Date(at).toISOString()}, and the event says ${new Date(told).toISOString()}. Put \`at\` into the body in the format of the provider, and let parse read it: with its offset, in ms`,
      );
    },
  },
  {
    test: 'an unknown type becomes an unsupported part',
    async run(subject) {
      const delivery = { name: 'unknown', body: subject.fixtures.unknown };
      const events = await eventsOf(subject, delivery);
      const types = events.flatMap((event) =>
        event.type === 'message' ? event.parts.map((part) => part.type) : [],
      );
      expect(types, 'an officer must see that something came').toContain('unsupported');
    },
  },
  {
    test: 'events survive JSON',
    async run(subject) {
      for (const delivery of webhooksOf(subject)) {
        const events = await eventsOf(subject, delivery);
        expect(
          JSON.parse(JSON.stringify(events)),
          `"${delivery.name}": events are stored as JSON, so no Date, Map, bytes, undefined or function`,
        ).toStrictEqual(events);
      }
    },
  },
];
