import { expect, test } from 'vitest';
import type { Ticket } from '../../src/api/model.js';
import { replyChannel } from '../../src/ticket/reply-channel.js';

const conversationId = '0192f0c0-0000-7000-8000-000000000001' as NonNullable<
  Ticket['conversationId']
>;
const answered = { status: 'answered', noWay: true } as Ticket['obligations'][number];

test.each([
  ['whatsapp', conversationId, [], 'channel'],
  ['web', conversationId, [], 'page'],
  ['phone', null, [], 'tracking'],
  ['web', conversationId, [answered], 'nothing'],
  ['web', conversationId, [{ ...answered, status: 'reached' } as const], 'page'],
] as const)(
  'what is written in a ticket from %s (%s, %j) goes by %s',
  (channel, id, obligations, way) => {
    expect(replyChannel({ channel, conversationId: id, obligations })).toBe(way);
  },
);
