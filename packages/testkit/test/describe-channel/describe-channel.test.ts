import { type Channel, ChannelError } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { describeChannel } from '../../src/index.js';
import { sampleChannel, withEvents } from './sample-channel.js';
import { sampleConformance } from './sample-conformance.js';

describeChannel(sampleConformance);

describe('a provider that gives no ids', () => {
  const wordsAsKey = (channel: Channel): Channel => ({
    ...withEvents(channel, (event) => {
      if (event.type !== 'message' || event.edited) return event;
      const [part] = event.parts;
      const words = part?.type === 'text' ? part.text : event.key;
      const key = `${event.conversation} ${event.at} ${words}`;
      return { ...event, key, id: key };
    }),
  });
  const { changed: _, deleted: __, others, ...fixtures } = sampleConformance.fixtures;
  const { change: ___, deletion, ...unchanged } = others ?? {};
  describeChannel({
    ...sampleConformance,
    name: 'nameless',
    create: () => {
      const channel = wordsAsKey(sampleChannel());
      const inbound = channel.capabilities.inbound.filter(
        (kind) => kind !== 'edit' && kind !== 'delete',
      );
      return { ...channel, capabilities: { ...channel.capabilities, inbound } };
    },
    fixtures: {
      ...fixtures,
      others: unchanged,
      message: ({ text, person, at }) => fixtures.message({ n: 0, text, person, at }),
    },
  });
});

describe('a channel that shows changes and deletions in `changed` and `deleted` alone', () => {
  const { change: _, deletion: __, ...others } = sampleConformance.fixtures.others ?? {};
  const fixtures = { ...sampleConformance.fixtures, others };
  describeChannel({ ...sampleConformance, name: 'shown once', fixtures });
});

describe('a channel that calls nobody', () => {
  const noProvider = 'the browser fetches what the desk says';
  const create = (): Channel => ({
    ...sampleChannel(),
    async send({ content, key }, { now }) {
      if (content.type !== 'text') throw new ChannelError({ class: 'invalid' }, 'text only');
      return { ids: [key], status: 'sent', at: now() };
    },
  });
  describeChannel({ ...sampleConformance, name: 'silent', create, send: { noProvider } });

  it('must say why', () => {
    const telling = () => describeChannel({ ...sampleConformance, send: { noProvider: 'none' } });
    expect(telling).toThrow(/send.noProvider needs a reason/);
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
