import { type InboundEvent, InputError } from '@aduan/core';
import { expect } from 'vitest';
import type { ChannelCheck, ChannelConformance, DeliveryBody } from './channel-conformance.js';
import { fakeChannelContext } from './fake-channel-context.js';
import { base, bytesOf, receive } from './receive.js';

/** Every genuine body that the fixtures hold, by name. */
function bodiesOf({ fixtures }: ChannelConformance): readonly (readonly [string, DeliveryBody])[] {
  return [
    ['message', fixtures.message({ n: 1, text: 'Jalan desa rusak' })],
    ['unknown', fixtures.unknown],
    ...Object.entries(fixtures.others ?? {}),
  ];
}

async function eventsOf(
  subject: ChannelConformance,
  body: DeliveryBody,
): Promise<readonly InboundEvent[]> {
  const channel = await subject.create();
  const request = await subject.fixtures.signed(body, base);
  const reception = await receive(channel, request, contextOf());
  if (reception.accepted) return reception.events;
  throw new Error(
    `A genuine delivery was refused with ${reception.status}. Either the fixture is signed with ` +
      'another secret than `create` uses, or verify is too strict.',
  );
}

function contextOf() {
  return fakeChannelContext({ name: 'conformance' });
}

/** What a channel must make of genuine deliveries. */
export const deliveryChecks: readonly ChannelCheck[] = [
  {
    test: 'every delivery gives events that are complete',
    async run(subject) {
      for (const [name, body] of bodiesOf(subject)) {
        const events = await eventsOf(subject, body);
        expect(events.length, `"${name}" gave no event: drop nothing, use unsupported`).not.toBe(0);
        for (const event of events) {
          expect(event.key, `"${name}": key is the provider's id, never empty`).toMatch(/./);
          expect(event.conversation, `"${name}": conversation is the thread`).toMatch(/./);
          expect(event.account, `"${name}": account is our side`).toMatch(/./);
          expect(Number.isSafeInteger(event.at), `"${name}": at is epoch ms, not ${event.at}`).toBe(
            true,
          );
          expect(event.at, `"${name}": at looks like seconds; it must be ms`).toBeGreaterThan(1e11);
        }
      }
    },
  },
  {
    test: 'a message carries its text, unchanged',
    async run(subject) {
      const text = 'Uang simpanan “pokok” belum kembali 😟';
      const events = await eventsOf(subject, subject.fixtures.message({ n: 1, text }));
      const parts = events.flatMap((event) => (event.type === 'message' ? event.parts : []));
      expect(parts, 'parse must give a message with one text part').toContainEqual({
        type: 'text',
        text,
      });
    },
  },
  {
    test: 'an unknown type becomes an unsupported part',
    async run(subject) {
      const events = await eventsOf(subject, subject.fixtures.unknown);
      const types = events.flatMap((event) =>
        event.type === 'message' ? event.parts.map((part) => part.type) : [],
      );
      expect(types, 'an officer must see that something came').toContain('unsupported');
    },
  },
  {
    test: 'the same delivery gives the same keys, another message another key',
    async run(subject) {
      const { message } = subject.fixtures;
      const keys = async (n: number) =>
        (await eventsOf(subject, message({ n, text: 'Halo' }))).map(({ key }) => key);
      const [first, again, other] = [await keys(1), await keys(1), await keys(2)];
      expect(again, 'redelivery must give the same keys: no randomness, no clock').toEqual(first);
      expect(other, 'two messages must not share a key').not.toEqual(first);
      for (const [name, body] of bodiesOf(subject)) {
        const all = (await eventsOf(subject, body)).map(({ key }) => key);
        expect(new Set(all).size, `"${name}": keys within one delivery must differ`).toBe(
          all.length,
        );
      }
    },
  },
  {
    test: 'parse is deterministic, without side effects, and leaves its input alone',
    async run(subject) {
      for (const [name, fixture] of bodiesOf(subject)) {
        const channel = await subject.create();
        const touched: string[] = [];
        const touch = (what: string) => async () => {
          touched.push(what);
          throw new Error(`parse used ${what}`);
        };
        const context = contextOf();
        const dry = {
          ...context,
          fetch: touch('fetch'),
          kv: { ...context.kv, set: touch('kv.set'), delete: touch('kv.delete') },
          blobs: { ...context.blobs, put: touch('blobs.put'), delete: touch('blobs.delete') },
        };
        const request = await subject.fixtures.signed(fixture, base);
        const body = bytesOf(fixture);
        const before = body.slice();
        const first = await channel.parse(body, request, dry);
        expect(await channel.parse(body, request, dry), `"${name}" parsed twice`).toEqual(first);
        expect(body, `"${name}": parse changed the bytes`).toEqual(before);
        expect(touched, `"${name}": parse must do no I/O; download in fetchMedia`).toEqual([]);
      }
    },
  },
  {
    test: 'events survive JSON',
    async run(subject) {
      for (const [name, body] of bodiesOf(subject)) {
        const events = await eventsOf(subject, body);
        expect(
          JSON.parse(JSON.stringify(events)),
          `"${name}": events are stored as JSON, so no Date, Map, bytes, undefined or function`,
        ).toStrictEqual(events);
      }
    },
  },
  {
    test: 'garbage is answered, never thrown at',
    async run(subject) {
      const large = new Uint8Array(1_000_000).fill(0x20);
      const bodies: readonly DeliveryBody[] = [
        '',
        '{',
        'null',
        '[]',
        '"text"',
        '{}',
        '\u0000',
        large,
      ];
      for (const body of bodies) {
        const channel = await subject.create();
        const request = await subject.fixtures.signed(body, base);
        const sample = typeof body === 'string' ? JSON.stringify(body) : `${body.byteLength} bytes`;
        await expect(
          receive(channel, request, contextOf()),
          `body ${sample}: refuse it in verify, or throw InputError in parse`,
        ).resolves.toBeDefined();
      }
    },
  },
  {
    test: 'parse alone throws nothing but InputError',
    async run(subject) {
      const channel = await subject.create();
      for (const body of ['', '{', 'null', '[]', '{}']) {
        const request = await subject.fixtures.signed(body, base);
        const error = await channel.parse(bytesOf(body), request, contextOf()).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error !== null) {
          expect(error, `body ${JSON.stringify(body)}: wrap it into InputError`).toBeInstanceOf(
            InputError,
          );
        }
      }
    },
  },
];
