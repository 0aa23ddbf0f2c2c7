import { StoreError } from '@aduan/core';
import type { ChannelConformance, ChannelFixtures } from '../../../src/index.js';
import type { ChannelMistake } from './mistake.js';

const agree = 'capabilities agree with themselves';
const inbound = 'capabilities.inbound is what the fixtures show';
const receipts = 'capabilities.receipts is what the fixtures show';

function withFixtures(
  change: (good: ChannelFixtures) => Partial<ChannelFixtures>,
): (good: ChannelConformance) => ChannelConformance {
  return (good) => ({ ...good, fixtures: { ...good.fixtures, ...change(good.fixtures) } });
}

/** Mistakes in what an author says of his adapter, and in the deliveries that he gives. */
export const tellingMistakes: readonly ChannelMistake[] = [
  {
    name: 'claims to take what no fixture shows',
    make: ({ capabilities, ...good }) => ({
      ...good,
      capabilities: { ...capabilities, inbound: [...capabilities.inbound, 'location', 'reaction'] },
    }),
    noticedBy: {
      [inbound]: /names what no fixture shows: add deliveries.*\[ 'location', 'reaction' \]/s,
    },
  },
  {
    name: 'keeps silent about what it takes',
    make: ({ capabilities, ...good }) => ({
      ...good,
      capabilities: { ...capabilities, inbound: ['text', 'unsupported'] },
    }),
    noticedBy: { [inbound]: /capabilities\.inbound does not name: add it there/ },
  },
  {
    name: 'says nothing of how large a file may be',
    make: ({ capabilities, ...good }) => ({
      ...good,
      capabilities: { ...capabilities, media: {} },
    }),
    noticedBy: {
      [agree]: /say which kinds of media, and how large, also of what only comes in/,
      [inbound]: /also "image"/,
    },
  },
  {
    name: 'claims receipts that no fixture shows',
    make: ({ capabilities, ...good }) => ({
      ...good,
      capabilities: { ...capabilities, receipts: ['delivered', 'read'] },
    }),
    noticedBy: { [receipts]: /names what no fixture shows/ },
  },
  {
    name: 'keeps another version of the contract',
    make: (good) => Object.assign({ ...good }, { contract: 'channel/0' }),
    noticedBy: { [agree]: /contract: expected 'channel\/0' to be 'channel\/1'/ },
  },
  {
    name: 'has a name that is no word',
    make: (good) => ({ ...good, name: 'Gerbang SMS' }),
    noticedBy: { [agree]: /name is lower case, like whatsapp/ },
  },
  {
    name: 'knows of nothing that it does not know',
    make: ({ capabilities, ...good }) => ({
      ...good,
      capabilities: { ...capabilities, inbound: ['text', 'media'] },
    }),
    noticedBy: { [agree]: /must name unsupported: something new always comes/ },
  },
  {
    name: 'says of a delivery that it names no time, when it does',
    tell: withFixtures(({ others = {} }) => ({
      others: Object.fromEntries(
        Object.entries(others).map(([name, other]) => [name, { ...other, timeless: true }]),
      ),
    })),
    noticedBy: { 'parse does not ask what time it is': /"photo" is said to be timeless/ },
  },
  {
    name: 'has room for no text',
    make: ({ capabilities, ...good }) => ({
      ...good,
      capabilities: { ...capabilities, text: { maxCharacters: 0, markdown: false } },
    }),
    noticedBy: { [agree]: /text\.maxCharacters/ },
  },
  {
    name: 'claims choices on one side only',
    make: ({ capabilities, ...good }) => ({
      ...good,
      capabilities: { ...capabilities, choices: { max: 3, titleMax: 20 } },
    }),
    noticedBy: { [agree]: /outbound has choices exactly when/ },
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
    noticedBy: { 'stops twice without harm': /stopped/ },
  },
  {
    name: 'shows one person only',
    tell: withFixtures(({ message }) => ({
      message: (sample) => message({ ...sample, person: 1 }),
    })),
    noticedBy: {
      'two people have two conversations and share no id':
        /fixtures make the same delivery for person 1 and 2/,
    },
  },
  {
    name: 'shows one message only',
    tell: withFixtures(({ message }) => ({ message: (sample) => message({ ...sample, n: 1 }) })),
    noticedBy: {
      'one person stays the same, in the same conversation': /the same body for n = 1 and n = 2/,
    },
  },
  {
    name: 'shows no batch',
    tell: withFixtures(({ others }) => ({
      others: { photo: others?.photo ?? { body: '', gives: [] } },
    })),
    noticedBy: {
      'the fixtures show a batch': /holds no delivery with several events: add one/,
    },
  },
  {
    name: 'signs a time that stands still',
    tell: withFixtures(({ signed }) => ({
      signed: (body, base, origin) =>
        signed(body, base, { ...origin, at: Date.UTC(2026, 2, 14, 2) }),
    })),
    noticedBy: {
      'a signature that is a day old is refused': /Sign with the `at` that it is given/,
    },
  },
  {
    name: 'signs with another secret than the adapter has',
    tell: withFixtures(({ foreign }) => ({ signed: foreign })),
    noticedBy: { 'every delivery gives events that are complete': /signed with another secret/ },
  },
  {
    name: 'tells of no failure',
    tell: ({ send, ...good }) => ({ ...good, send: { ...send, failures: [] } }),
    noticedBy: { 'classifies every failure of the provider': /list the refusals/ },
  },
  {
    name: 'does not say how the provider takes a message',
    tell: ({ send: _, ...good }) => ({ ...good, send: {} }),
    noticedBy: {
      'sends every kind of content that its capabilities name': /why in `send\.noProvider`/,
      'leaves every second try to the desk': /needs `send\.accepts`/,
    },
  },
];
