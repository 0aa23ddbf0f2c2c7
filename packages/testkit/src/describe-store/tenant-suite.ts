import type { PartyId } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildId, buildTenant } from '../builders/build-id.js';
import { buildInboxRow } from '../builders/build-inbox-row.js';
import { buildConversation, buildDelivery, buildMessage } from '../builders/build-message.js';
import { buildTicket } from '../builders/build-ticket.js';
import type { UseStore } from './store-subject.js';

/** Two desks in one store know nothing of each other, even with the same ids. */
export function describeTenants(useStore: UseStore): void {
  describe('tenants', () => {
    test('show a tenant nothing of what another one has', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      const ticket = buildTicket();
      const conversation = buildConversation({ ticketId: ticket.id });
      const { id: conversationId } = conversation;
      const message = buildMessage({ conversationId, ticketId: ticket.id, direction: 'in' });
      const party = {
        id: buildId<PartyId>(),
        createdAt: 1,
        profile: null,
        identities: [{ hash: 'phone', kind: 'phone', evidence: 'channel' }],
      };
      const box = { id: buildId(), scope: 'party:1', cipher: Uint8Array.of(1) };
      const delivery = buildDelivery({ messageId: message.id });
      await store.commit(
        buildCommit(tenant, {
          command: { key: 'k', result: 'r' },
          boxes: [box],
          party,
          conversation,
          ticket: buildOpening(ticket, { dueAt: 1, sweepAt: 1, pinHash: 'hash' }),
          messages: [message],
          deliveries: [delivery],
        }),
      );
      await store.insertInbox(tenant, [buildInboxRow()]);
      await store.insertKey(tenant, 'party:1', Uint8Array.of(1));
      await store.writeValue(tenant, 'v', Uint8Array.of(1), { now: 0 });
      await store.reserveNumbers(tenant, 'ADU', 5);

      expect(await store.readCommandResult(other, 'k')).toBeNull();
      expect(await store.readTicket(other, ticket.id)).toBeNull();
      expect(await store.readTicketByNumber(other, ticket.number)).toBeNull();
      expect(await store.readEvents(other, ticket.id)).toEqual([]);
      expect(await store.readBoxes(other, [box.id])).toEqual([]);
      expect((await store.listTickets(other, {})).items).toEqual([]);
      expect(await store.countTickets(other, 9)).toEqual({ byPhase: {}, late: 0 });
      expect(await store.findParty(other, ['phone'])).toBeNull();
      expect(await store.readParty(other, party.id)).toBeNull();
      expect(await store.findConversation(other, conversation.hash)).toBeNull();
      expect(await store.readConversation(other, conversationId)).toBeNull();
      expect(await store.readMessages(other, conversationId, 0, 9)).toEqual([]);
      expect(await store.readTicketMessages(other, ticket.id)).toEqual([]);
      expect(await store.markMessagesRead(other, ticket.id)).toEqual([]);
      expect(await store.raiseMessageStatus(other, message.id, 'read')).toBeNull();
      expect(await store.claimConversation(other, 9, 9, 9)).toBeNull();
      expect((await store.inboxStats(other)).pending).toBe(0);
      expect(await store.claimOutbox(other, 9, 9, 9)).toEqual([]);
      expect((await store.outboxStats(other)).pending).toBe(0);
      expect(await store.claimDue(other, 9, 9, 9)).toEqual([]);
      expect(await store.takePinAttempt(other, ticket.id, 9, { tries: 1, lockMs: 1 })).toBeNull();
      expect(await store.readKey(other, 'party:1')).toBeNull();
      expect(await store.readValue(other, 'v', 0)).toBeNull();
      expect(await store.reserveNumbers(other, 'ADU', 1)).toBe(1);
    });

    test('let two tenants use the same ids, numbers and keys', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      const ticket = buildTicket();
      const row = buildInboxRow();
      const commit = buildCommit(tenant, {
        command: { key: 'k', result: 'r' },
        conversation: buildConversation(),
        ticket: buildOpening(ticket),
        messages: [buildMessage()],
        deliveries: [buildDelivery()],
      });
      for (const each of [tenant, other]) {
        const outcome = await store.commit({ ...commit, tenant: each });
        expect(outcome).toEqual({ status: 'committed' });
        expect((await store.insertInbox(each, [row])).stored).toBe(1);
        expect(await store.claimOutbox(each, 0, 9, 9)).toHaveLength(1);
        expect((await store.readTicket(each, ticket.id))?.ticket).toEqual(ticket);
      }
    });

    test('destroy and delete only what is the own', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      await store.insertKey(tenant, 'party:1', Uint8Array.of(1));
      await store.writeValue(tenant, 'v', Uint8Array.of(1), { now: 0 });
      await store.destroyKey(other, 'party:1');
      await store.deleteValue(other, 'v');
      expect(await store.readKey(tenant, 'party:1')).not.toBeNull();
      expect(await store.readValue(tenant, 'v', 0)).not.toBeNull();
    });
  });
}
