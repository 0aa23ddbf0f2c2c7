import { type Channel, ChannelError, StoreError } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { channelChecks } from '../../src/describe-channel/channel-checks.js';
import { describeChannel } from '../../src/index.js';
import { sampleChannel, sampleConformance, withEvents } from './sample-channel.js';

describeChannel(sampleConformance);

let random = 0;
const forgeries = [
  'an unsigned delivery is refused',
  'a delivery signed with another secret is refused',
  'a body changed by one byte is refused',
];

/** Mistakes that adapter authors make, and the check that must notice each. */
const mistakes: readonly {
  readonly name: string;
  readonly make: (good: Channel) => Channel;
  readonly noticedBy: readonly string[];
}[] = [
  {
    name: 'takes everything',
    make: (good) => ({ ...good, verify: async () => ({ ok: true }) }),
    noticedBy: forgeries,
  },
  {
    name: 'takes what is signed, whatever the signature',
    make: (good) => ({
      ...good,
      verify: async (request) =>
        request.headers.has('x-signature')
          ? { ok: true }
          : { ok: false, status: 401, reason: 'no signature' },
    }),
    noticedBy: forgeries.slice(1),
  },
  {
    name: 'drops unknown types',
    make: (good) => ({
      ...good,
      async parse(...args) {
        const events = await good.parse(...args);
        return events.filter(
          (event) => event.type !== 'message' || event.parts[0]?.type !== 'unsupported',
        );
      },
    }),
    noticedBy: [
      'every delivery gives events that are complete',
      'an unknown type becomes an unsupported part',
    ],
  },
  {
    name: 'makes random keys',
    make: (good) => withEvents(good, (event) => ({ ...event, key: `${random++}` })),
    noticedBy: [
      'the same delivery gives the same keys, another message another key',
      'parse is deterministic, without side effects, and leaves its input alone',
      'a store that fails is answered with 503, and the redelivery is stored once',
      'fifty deliveries of the same message at once make one',
    ],
  },
  {
    name: 'gives all events one key',
    make: (good) => withEvents(good, (event) => ({ ...event, key: 'key' })),
    noticedBy: ['the same delivery gives the same keys, another message another key'],
  },
  {
    name: 'counts seconds',
    make: (good) => withEvents(good, (event) => ({ ...event, at: 1_700_000_000 })),
    noticedBy: ['every delivery gives events that are complete'],
  },
  {
    name: 'puts a Date into events',
    make: (good) => withEvents(good, (event) => ({ ...event, raw: new Date(0) })),
    noticedBy: ['events survive JSON'],
  },
  {
    name: 'trims the text',
    make: (good) =>
      withEvents(good, (event) => ({ ...event, parts: [{ type: 'text', text: 'something' }] })),
    noticedBy: ['a message carries its text, unchanged'],
  },
  {
    name: 'downloads while it parses',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        await context.blobs
          .put('key', body, { mime: 'text/plain', bytes: 1, sha256: '' })
          .catch(() => {});
        return good.parse(body, request, context);
      },
    }),
    noticedBy: ['parse is deterministic, without side effects, and leaves its input alone'],
  },
  {
    name: 'changes the bytes',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        const events = await good.parse(body, request, context);
        body.fill(0x20);
        body.set(new TextEncoder().encode('[]').subarray(0, body.length));
        return events;
      },
    }),
    noticedBy: ['parse is deterministic, without side effects, and leaves its input alone'],
  },
  {
    name: 'throws at garbage',
    make: (good) => ({
      ...good,
      parse: async (body, request, context) => {
        JSON.parse(new TextDecoder().decode(body));
        return good.parse(body, request, context);
      },
    }),
    noticedBy: [
      'garbage is answered, never thrown at',
      'parse alone throws nothing but InputError',
    ],
  },
  {
    name: 'reads the body in the handshake',
    make: (good) => ({
      ...good,
      async handshake(request) {
        await request.text();
        return null;
      },
    }),
    noticedBy: ['every delivery gives events that are complete'],
  },
  {
    name: 'throws what comes from send',
    make: (good) => ({
      ...good,
      async send(message, context) {
        if (message.content.type !== 'text') throw new TypeError('no such content');
        await context.fetch('https://provider.example/', { signal: context.signal });
        return good.send(message, context);
      },
    }),
    noticedBy: [
      'refuses every other kind of content as invalid',
      'a network that is down can be tried again, or its outcome is unknown',
      'an aborted signal ends a send',
    ],
  },
  {
    name: 'gives up for good when the network is down',
    make: (good) => ({
      ...good,
      send: (message, context) =>
        good.send(message, context).catch(() => {
          throw new ChannelError({ class: 'invalid' }, 'failed');
        }),
    }),
    noticedBy: [
      'classifies every failure of the provider',
      'a network that is down can be tried again, or its outcome is unknown',
    ],
  },
  {
    name: 'ignores the signal',
    make: (good) => ({
      ...good,
      send: (message, context) =>
        good.send(message, { ...context, signal: new AbortController().signal }),
    }),
    noticedBy: ['an aborted signal ends a send'],
  },
  {
    name: 'logs its secret',
    make: (good) => ({
      ...good,
      send(message, context) {
        context.log('info', 'sending', { with: sampleConformance.secrets[0] });
        return good.send(message, context);
      },
    }),
    noticedBy: ['no secret and no word of the citizen in errors or logs'],
  },
  {
    name: 'quotes the citizen in an error',
    make: (good) => ({
      ...good,
      send: (message, context) =>
        good.send(message, context).catch((error: ChannelError) => {
          throw new ChannelError(error.info, `could not send ${JSON.stringify(message.content)}`);
        }),
    }),
    noticedBy: ['no secret and no word of the citizen in errors or logs'],
  },
  {
    name: 'promises media and sends none',
    make: (good) => ({
      ...good,
      capabilities: { ...good.capabilities, outbound: ['text', 'media'] },
    }),
    noticedBy: [
      'capabilities agree with themselves',
      'sends every kind of content that its capabilities name',
    ],
  },
  {
    name: 'stops once only',
    make: (good) => {
      let stopped = false;
      return {
        ...good,
        async stop() {
          if (stopped) throw new StoreError('stopped', 'stopped');
          stopped = true;
        },
      };
    },
    noticedBy: ['stops twice without harm'],
  },
  {
    name: 'says 200 to everything',
    make: (good) => ({ ...good, acknowledge: () => new Response(null, { status: 200 }) }),
    noticedBy: ['a store that fails is answered with 503, and the redelivery is stored once'],
  },
  {
    name: 'gives every message a conversation of its own',
    make: (good) =>
      withEvents(good, (event) => ({
        ...event,
        conversation: `${event.conversation} ${event.key}`,
      })),
    noticedBy: ['five quick messages are dealt with in order, though each takes long'],
  },
];

describe('the suite notices an adapter that', () => {
  it.each(mistakes)('$name', async ({ make, noticedBy }) => {
    const create = () => make(sampleChannel());
    for (const test of noticedBy) {
      const check = channelChecks.find((each) => each.test === test);
      await expect(check?.run({ ...sampleConformance, create }), test).rejects.toThrow();
    }
  });
});

describe('a skip', () => {
  const skipping = (test: string, reason: string) => () =>
    describeChannel({ ...sampleConformance, skip: [{ test, reason }] });

  it('must name a test that exists', () => {
    expect(skipping('no such test', 'a reason that is long enough')).toThrow(/The tests are:/);
  });

  it('must give a reason', () => {
    expect(skipping('stops twice without harm', 'later')).toThrow(/needs a reason/);
  });
});
