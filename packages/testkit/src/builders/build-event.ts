import type { TicketId } from '@aduan/core';
import { type EventId, type EventInsert, eventDigest } from '@aduan/core/store';
import { fakeClock } from '../fake-clock.js';
import { buildId } from './build-id.js';

/** Makes an event of a ticket with a valid digest and nothing sealed. */
export function buildEvent(
  ticketId: TicketId,
  overrides: Partial<Omit<EventInsert, 'digest'>> = {},
): EventInsert {
  const event = {
    id: buildId<EventId>(),
    type: 'ticket.assigned',
    at: fakeClock().now(),
    actor: { id: 'officer-1', kind: 'officer', roles: ['agent'] } as const,
    facts: '{"assignee":null,"team":"tim-khusus"}',
    sealed: null,
    ...overrides,
  };
  return { ...event, digest: eventDigest({ ...event, ticketId, recordHash: null }) };
}
