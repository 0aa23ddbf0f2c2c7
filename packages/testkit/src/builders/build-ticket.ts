import type { Ticket, TicketId } from '@aduan/core';
import type { MessageId } from '@aduan/core/plugin';
import { fakeClock } from '../fake-clock.js';
import { buildId } from './build-id.js';

let serial = 0;

/**
 * Makes a new complaint without a known reporter, opened by chat. Pass the fields that the test is about as
 * `overrides`.
 */
export function buildTicket(overrides: Partial<Ticket> = {}): Ticket {
  serial += 1;
  const at = fakeClock().now();
  return {
    id: buildId<TicketId>(),
    number: `ADU-2026-${String(serial).padStart(6, '0')}-0`,
    version: 1,
    kind: 'complaint',
    supervisory: false,
    category: null,
    cooperative: null,
    region: null,
    foreignIds: [],
    channel: 'web',
    conversationId: null,
    anonymous: false,
    confidential: false,
    reporters: [],
    reporterKind: 'person',
    proxy: null,
    represented: null,
    calendar: 'calendar',
    policies: 'policies',
    state: 'received',
    phase: 'new',
    previousState: null,
    cycle: 1,
    team: null,
    assignee: null,
    assignedAt: null,
    recusals: [],
    referral: null,
    draft: null,
    obligations: [],
    links: [],
    attachments: [],
    leadId: null,
    reports: [],
    openingMessageId: buildId<MessageId>(),
    receivedAt: at,
    openedAt: at,
    updatedAt: at,
    answeredAt: null,
    closedAt: null,
    awaitingReadSince: null,
    messageCount: 1,
    openQuestion: null,
    undelivered: [],
    ...overrides,
  };
}
