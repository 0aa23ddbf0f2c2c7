import type { TicketId, WaitingNotification } from '@aduan/core';
import { buildId } from './build-id.js';

/** Makes a notification that is due at once. */
export function buildNotification(
  overrides: Partial<WaitingNotification> = {},
): WaitingNotification {
  return {
    id: buildId(),
    receiver: 'officer:p-1',
    ticketId: buildId<TicketId>(),
    facts: '{"kind":"new"}',
    dueAt: 0,
    ...overrides,
  };
}
