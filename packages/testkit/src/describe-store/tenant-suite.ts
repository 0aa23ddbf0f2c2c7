import type { PartyId, TenantId } from '@aduan/core';
import { verifyChain } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommand, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildId, buildTenant } from '../builders/build-id.js';
import { buildInboxRow } from '../builders/build-inbox-row.js';
import { buildKey } from '../builders/build-key.js';
import { buildConversation, buildDelivery, buildMessage } from '../builders/build-message.js';
import { buildParty } from '../builders/build-party.js';
import { buildTicket } from '../builders/build-ticket.js';
import { claim, claimOf, leaseMs } from './inbox-claims.js';
import { keyedSealedRecord } from './keyed-sealed-record.js';
import type { UseStore } from './store-subject.js';

/** Suite: two desks in one store do not see each other, even with the same ids. */
export function describeTenants(useStore: UseStore): void {
  describe('tenants', () => {
    test('show a tenant nothing of what another one has', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      const ticket = buildTicket();
      const conversation = buildConversation({ ticketId: ticket.id });
      const { id: conversationId } = conversation;
      const message = buildMessage({ conversationId, ticketId: ticket.id, direction: 'in' });
      const party = buildParty(['phone']);
      const sealedRecord = await keyedSealedRecord(store, tenant, 'party:1');
      const delivery = buildDelivery({ messageId: message.id });
      await store.commit(
        buildCommit(tenant, {
          command: buildCommand('k'),
          sealedRecords: [sealedRecord],
          party,
          conversation,
          tickets: [buildOpening(ticket, { dueAt: 1, sweepAt: 1, pinHash: 'hash' })],
          messages: [message],
          deliveries: [delivery],
        }),
      );
      await store.insertInbox(tenant, [buildInboxRow()]);
      await store.writeValue(tenant, 'v', Uint8Array.of(1), { now: 0 });
      await store.reserveNumbers(tenant, 'ADU', 5);
      const rows = [{ subject: ticket.id, entry: '{}', link: 'l' }];
      await store.appendLedger(tenant, { ledger: 'views', after: 0, rows });

      expect(await store.readCommandResult(other, 'k')).toBeNull();
      expect(await store.readTicket(other, ticket.id)).toBeNull();
      expect(await store.readTicketByNumber(other, ticket.number)).toBeNull();
      expect(await store.readEvents(other, ticket.id)).toEqual([]);
      expect(await store.readSealedRecords(other, [sealedRecord.id])).toEqual([]);
      expect((await store.listTickets(other, {})).items).toEqual([]);
      expect(await store.countTickets(other, 9)).toEqual({ byPhase: {}, late: 0 });
      expect(await store.groupTickets(other, 9, { by: 'region', parts: 1 })).toEqual([]);
      expect(await store.findParty(other, ['phone'])).toBeNull();
      expect(await store.readParty(other, party.id)).toBeNull();
      expect(await store.readPerson(other, party.id)).toEqual([]);
      const which = { parties: [party.id], hashes: ['phone'] };
      expect(await store.readIdentities(other, which)).toEqual([]);
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
      expect(await store.readPinHash(other, ticket.id)).toBeNull();
      expect(await store.readLedger(other, 'views', { limit: 9 })).toEqual([]);
      expect(await store.trimLedger(other, 'views', 9)).toBe(0);
      expect(await store.readLedger(tenant, 'views', { limit: 9 })).toHaveLength(1);
      expect(await store.readGrownHistories(other, 9)).toEqual([]);
      expect(await store.listPartyHistories(other, '', 9)).toEqual([]);
      expect(await store.readKeys(other, 'party:1')).toEqual([]);
      expect(await store.listKeys(other, null, 9)).toEqual([]);
      expect(await store.readValue(other, 'v', 0)).toBeNull();
      expect(await store.reserveNumbers(other, 'ADU', 1)).toBe(1);
    });

    test('let two tenants use the same ids, numbers, keys and hashes', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      const conversation = buildConversation();
      const conversationId = conversation.id;
      const ticket = buildTicket({ reporters: [conversation.partyId] });
      const message = buildMessage({ conversationId, ticketId: ticket.id });
      const delivery = buildDelivery({ conversationId, messageId: message.id });
      const row = buildInboxRow();
      const commit = buildCommit(tenant, {
        command: buildCommand('k'),
        conversation,
        tickets: [buildOpening(ticket, { sweepAt: 0, pinHash: 'hash' })],
        messages: [message],
        deliveries: [delivery],
      });
      const rate = { key: 'rate/test', everyMs: 100, burst: 1 };
      const outcome = { state: 'sent', providerIds: ['wamid.1'] } as const;
      for (const each of [tenant, other]) {
        expect(await store.commit({ ...commit, tenant: each })).toEqual({ status: 'committed' });
        expect((await store.insertInbox(each, [row])).stored).toBe(1);
        expect((await store.claimConversation(each, 0, 9, 9))?.fence).toBe(1);
        expect(await store.claimDue(each, 0, 9, 9)).toEqual([ticket.id]);
        expect(await store.readPinHash(each, ticket.id)).toBe('hash');
        expect((await store.takeRateSlots(each, 0, 0, [rate])).taken).toBe(true);
        expect((await store.listTickets(each, { reporter: conversation.partyId })).items).toEqual([
          { ticket, dueAt: null, sweepAt: 0, summary: null },
        ]);
      }
      for (const each of [tenant, other]) {
        expect(await store.claimOutbox(each, 0, 9, 9)).toHaveLength(1);
        const settled = await store.settleDelivery(each, { id: delivery.id, attempt: 1, outcome });
        expect(settled).toBe(true);
        const expected = { ...message, status: 'sent', revision: 2 };
        expect(await store.readMessages(each, conversationId, 0, 9)).toEqual([expected]);
        expect(await store.findMessageByProviderId(each, 'web', 'wamid.1')).toEqual(expected);
      }
      await store.releaseConversation(other, row.conversationHash, 1);
      expect(await store.claimConversation(tenant, 0, 9, 9)).toBeNull();
      await store.returnRateSlots(other, [rate]);
      expect((await store.takeRateSlots(tenant, 0, 0, [rate])).taken).toBe(false);
    });

    test('mix nothing up when the same ids mean different things', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      const reporter = buildId<PartyId>();
      const ticket = buildTicket({ reporters: [reporter] });
      const message = buildMessage({ at: 1, status: 'sent', ticketId: ticket.id });
      const theirs = {
        ticket: { ...ticket, reporters: [] },
        message: { ...message, at: 2, status: 'read', conversationId: buildConversation().id },
      } as const;
      const delivery = buildDelivery({ messageId: message.id });
      for (const [each, own] of [
        [tenant, { ticket, message }],
        [other, theirs],
      ] as const) {
        const messages = [own.message];
        const opening = buildOpening(own.ticket);
        await store.commit(
          buildCommit(each, { tickets: [opening], messages, deliveries: [delivery] }),
        );
        await store.commit(buildCommit(each, { tickets: [buildChange(own.ticket)] }));
        await store.claimOutbox(each, 0, 9, 9);
        const outcome = { state: 'sent', providerIds: ['wamid.1', each] } as const;
        await store.settleDelivery(each, { id: delivery.id, attempt: 1, outcome });
      }
      for (const each of [tenant, other]) {
        const verdict = verifyChain(await store.readEvents(each, ticket.id), new Map());
        expect(verdict).toMatchObject({ intact: true, events: 2 });
      }
      expect((await store.listTickets(other, { reporter })).items).toEqual([]);
      const found = (each: TenantId) => store.findMessageByProviderId(each, 'web', 'wamid.1');
      expect(await found(tenant)).toEqual({ ...message, revision: 1 });
      expect(await found(other)).toEqual({ ...theirs.message, revision: 1 });
      expect(await store.findMessageByProviderId(tenant, 'web', other)).toBeNull();
      expect(await store.raiseMessageStatus(tenant, message.id, 'delivered')).toEqual({
        ...message,
        status: 'delivered',
        revision: 2,
      });
      expect(await found(other)).toEqual({ ...theirs.message, revision: 1 });
    });

    test('take no claim from one tenant for that of another', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      const row = buildInboxRow();
      await store.insertInbox(tenant, [row]);
      await store.insertInbox(other, [row]);
      const stale = claimOf(await claim(store, tenant, 0));
      const foreign = claimOf(await claim(store, other, 0));
      await claim(store, tenant, leaseMs);
      for (const inbox of [stale, foreign]) {
        expect(await store.commit(buildCommit(tenant, { inbox }))).toEqual({ status: 'fenced' });
        expect(await store.failInbox(tenant, inbox, { retryAt: 1, error: '' })).toBe(false);
      }
      expect(await store.commit(buildCommit(other, { inbox: foreign }))).toEqual({
        status: 'committed',
      });
    });

    test('destroy and delete only what is the own', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      const key = buildKey('party:1');
      await store.insertKey(tenant, key);
      await store.writeValue(tenant, 'v', Uint8Array.of(1), { now: 0 });
      await store.destroyKey(other, 'party:1');
      const change = { ...key, before: key.wrapped, wrapped: Uint8Array.of(9) };
      expect(await store.rewrapKeys(other, [change])).toBe(0);
      await store.deleteValue(other, 'v');
      expect(await store.readKeys(tenant, 'party:1')).toEqual([{ ...key, retired: false }]);
      expect(await store.readValue(tenant, 'v', 0)).not.toBeNull();
    });
  });
}
