import type { PartyId } from '@aduan/core';
import type { MessageId } from '@aduan/core/plugin';
import type {
  ConversationId,
  ConversationRow,
  DeliveryInsert,
  MessageInsert,
} from '@aduan/core/store';
import { fakeClock } from '../fake-clock.js';
import { buildId } from './build-id.js';

/** Makes an outbound message that is not sent yet. */
export function buildMessage(overrides: Partial<MessageInsert> = {}): MessageInsert {
  return {
    id: buildId<MessageId>(),
    conversationId: buildId<ConversationId>(),
    ticketId: null,
    direction: 'out',
    at: fakeClock().now(),
    status: 'accepted',
    sealed: { sealedRecord: buildId(), index: 0 },
    ...overrides,
  };
}

/** Builds the data of a delivery that is due immediately. It sends nothing. */
export function buildDelivery(overrides: Partial<DeliveryInsert> = {}): DeliveryInsert {
  return {
    id: buildId(),
    target: 'web',
    conversationId: null,
    ticketId: null,
    messageId: null,
    payload: new TextEncoder().encode('sealed'),
    dueAt: 0,
    ...overrides,
  };
}

/** Makes a chat with a citizen without a ticket. */
export function buildConversation(overrides: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id: buildId<ConversationId>(),
    hash: buildId(),
    channel: 'web',
    partyId: buildId<PartyId>(),
    ticketId: null,
    address: { sealedRecord: buildId(), index: 0 },
    lastInboundAt: null,
    session: null,
    wakeAt: null,
    ...overrides,
  };
}
