import type { TicketId, WaitingNotice } from '@aduan/core';
import { buildId } from './build-id.js';

/** A notice that is due at once. */
export function buildNotice(overrides: Partial<WaitingNotice> = {}): WaitingNotice {
  return {
    id: buildId(),
    receiver: 'officer:p-1',
    ticketId: buildId<TicketId>(),
    facts: '{"kind":"new"}',
    dueAt: 0,
    ...overrides,
  };
}
