import type { Store, TenantId, TicketId } from '@aduan/core';
import type { ConversationId } from '@aduan/core/store';
import { buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildTenant } from '../builders/build-id.js';
import { buildDelivery, buildMessage } from '../builders/build-message.js';
import { buildTicket } from '../builders/build-ticket.js';

/** The line that a writer prints for each ticket, after its commit was acknowledged. */
export interface Acknowledgement {
  readonly tenant: TenantId;
  readonly ticket: TicketId;
  readonly conversation: ConversationId;
}

/**
 * The program that `writer` of `describeStore` runs: opens tickets, eight at a time, and prints each after its commit.
 * Runs until killed.
 */
export async function writeUntilKilled(store: Store): Promise<never> {
  const tenant = buildTenant();
  const openTickets = async (): Promise<never> => {
    for (;;) {
      const ticket = buildTicket();
      const message = buildMessage({ ticketId: ticket.id });
      const { conversationId, id: messageId } = message;
      await store.commit(
        buildCommit(tenant, {
          tickets: [buildOpening(ticket)],
          messages: [message],
          deliveries: [buildDelivery({ messageId, conversationId, ticketId: ticket.id })],
        }),
      );
      const line: Acknowledgement = { tenant, ticket: ticket.id, conversation: conversationId };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  };
  return Promise.race(Array.from({ length: 8 }, openTickets));
}
