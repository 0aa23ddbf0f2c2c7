import type { Capabilities, InboundEvent, Receipt } from '@aduan/core/channel';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { eventsOf, origin, webhooksOf } from './sample-webhooks.js';

type Inbound = Capabilities['inbound'][number];

/** Receipts that `send` itself may report: no webhook request has to. */
const fromSend: ReadonlySet<Receipt> = new Set(['accepted', 'sent']);

async function allEvents(subject: ChannelConformance): Promise<readonly InboundEvent[]> {
  const events = [];
  for (const delivery of [...webhooksOf(subject), ...aboutOneMessage(subject)]) {
    events.push(...(await eventsOf(subject, delivery)));
  }
  return events;
}

/** Samples other than whole webhook requests: a message that is edited, deleted or written in a group. */
function aboutOneMessage({ fixtures }: ChannelConformance) {
  const { changed, deleted, inGroup } = fixtures;
  const message = { n: 1, text: 'Halo', ...origin };
  return Object.entries({ changed, deleted, inGroup }).flatMap(([name, bodyOf]) =>
    bodyOf ? [{ name, body: bodyOf(message) }] : [],
  );
}

function inboundOf(event: InboundEvent): readonly Inbound[] {
  if (event.type === 'message') {
    const kinds: Inbound[] = event.parts.map(({ type }) => type);
    return event.edited ? [...kinds, 'edit'] : kinds;
  }
  if (event.type === 'deleted') return ['delete'];
  return event.type === 'reaction' ? ['reaction'] : [];
}

function compare<Kind extends string>(
  member: string,
  claimed: readonly Kind[],
  seen: readonly Kind[],
): void {
  expect(
    claimed.filter((kind) => !seen.includes(kind)),
    `capabilities.${member} names what no fixture shows: add deliveries with it to fixtures.others (a change to fixtures.changed, a deletion to fixtures.deleted), or take it out of the capabilities`,
  ).toEqual([]);
  expect(
    seen.filter((kind) => !claimed.includes(kind)),
    `the fixtures show what capabilities.${member} does not name: add it there`,
  ).toEqual([]);
}

/** Checks that a channel's capabilities match its behaviour. */
export const claimChecks: readonly ChannelCheck[] = [
  {
    test: 'capabilities.inbound is what the fixtures show',
    async run(subject) {
      const channel = await subject.create();
      const events = await allEvents(subject);
      compare('inbound', channel.capabilities.inbound, events.flatMap(inboundOf));
      const media = events.flatMap((event) =>
        event.type === 'message'
          ? event.parts.flatMap((part) => (part.type === 'media' ? [part.media] : []))
          : [],
      );
      for (const { ref, kind } of media) {
        demand(
          channel.fetchMedia !== undefined || ref.startsWith('blob:'),
          `nobody can get at the file "${kind}": write fetchMedia`,
        );
        expect(
          Object.keys(channel.capabilities.media),
          `capabilities.media says how large each kind may be, also "${kind}"`,
        ).toContain(kind);
      }
    },
  },
  {
    test: 'capabilities.receipts is what the fixtures show',
    async run(subject) {
      const { receipts } = (await subject.create()).capabilities;
      const events = await allEvents(subject);
      const seen = events.flatMap((event) => (event.type === 'receipt' ? [event.status] : []));
      compare(
        'receipts',
        receipts.filter((status) => seen.includes(status) || !fromSend.has(status)),
        seen,
      );
    },
  },
];
