import type { PartyId, Store, TenantId, Ticket } from '@aduan/core';
import type { ErasureTarget } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommand, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildId, buildTenant } from '../builders/build-id.js';
import { buildInboxRow } from '../builders/build-inbox-row.js';
import { buildKey } from '../builders/build-key.js';
import { buildConversation, buildDelivery, buildMessage } from '../builders/build-message.js';
import { buildIdentity } from '../builders/build-party.js';
import { buildRow } from '../builders/build-row.js';
import { buildTicket } from '../builders/build-ticket.js';
import { claim, claimOf, leaseMs } from './inbox-claims.js';
import { keyedSealedRecord } from './keyed-sealed-record.js';
import type { UseStore } from './store-subject.js';

const everything = {
  keys: 2,
  identities: 2,
  conversations: 1,
  inbox: 2,
  outbox: 2,
  commands: 1,
  providerIds: 1,
  search: 1,
  pluginRows: 2,
};
const nothing = Object.fromEntries(Object.keys(everything).map((name) => [name, 0]));

/** A citizen with data in every table: a ticket, a chat, waiting and sent messages, command results. */
async function settle(store: Store, tenant: TenantId) {
  const partyId = buildId<PartyId>();
  const conversation = buildConversation({ partyId, hash: buildId() });
  const { hash, id: conversationId } = conversation;
  const ticket = buildTicket({ reporters: [partyId], conversationId });
  const sent = buildMessage({ conversationId, ticketId: ticket.id });
  const waiting = buildMessage({ conversationId, ticketId: ticket.id });
  const identities = [0, 1].map(() => buildIdentity(buildId()));
  const scopes = [`party:${partyId}`, `conversation:${conversationId}`];
  await keyedSealedRecord(store, tenant, `conversation:${conversationId}`);
  const sealedRecord = await keyedSealedRecord(store, tenant, `party:${partyId}`);
  const profile = { sealedRecord: sealedRecord.id, index: 0 };

  const done = buildInboxRow({ conversationHash: hash });
  await store.insertInbox(tenant, [done]);
  const inbox = claimOf(await claim(store, tenant, 0));
  await store.commit(
    buildCommit(tenant, {
      command: buildCommand(`open ${ticket.id}`, { ticketId: ticket.id }),
      sealedRecords: [sealedRecord],
      party: { id: partyId, createdAt: 1, profile, identities },
      conversation,
      tickets: [buildOpening(ticket)],
      messages: [sent, waiting],
      deliveries: [sent, waiting].map(({ id }) =>
        buildDelivery({ id, conversationId, ticketId: ticket.id, messageId: id }),
      ),
      inbox,
      rows: {
        now: 0,
        puts: [partyId, ticket.id, null, buildId<PartyId>()].map((subject) =>
          buildRow({ subject }),
        ),
      },
    }),
  );
  await store.claimOutbox(tenant, 0, 9, 1);
  const outcome = { state: 'sent', providerIds: [`provider ${sent.id}`] } as const;
  await store.settleDelivery(tenant, { id: sent.id, attempt: 1, outcome });
  const rows = [0, 1].map(() => buildInboxRow({ conversationHash: hash }));
  await store.insertInbox(tenant, rows);
  await store.writeSearch(tenant, [{ ticketId: ticket.id, version: 1, terms: ['fgerai'] }]);

  const target: ErasureTarget = {
    parties: [partyId],
    conversations: [{ id: conversationId, hash }],
    scopes,
  };
  const erase = (version = ticket.version, tickets: readonly Ticket[] = [ticket]) =>
    store.erase(tenant, {
      ...target,
      tickets: tickets.map((one) => buildChange({ ...one, version })),
    });
  return {
    partyId,
    conversation,
    ticket,
    sent,
    identities,
    scopes,
    sealedRecord,
    done,
    target,
    erase,
  };
}

/** Suite: a person is erased completely, with a record of it, and no other person is affected. */
export function describeErasure(useStore: UseStore): void {
  describe('erasure', () => {
    test('count what would go, and take nothing', async () => {
      const { store, tenant } = useStore();
      const { conversation, target } = await settle(store, tenant);
      expect(await store.countErasure(tenant, target)).toEqual(everything);
      expect(await store.countErasure(tenant, target)).toEqual(everything);
      const none = { parties: [], conversations: [], scopes: [] };
      expect(await store.countErasure(tenant, none)).toEqual(nothing);
      expect(await store.findConversation(tenant, conversation.hash)).not.toBeNull();
    });

    test('take all that leads to a person, and keep their tickets with the record of it', async () => {
      const { store, tenant } = useStore();
      const {
        sealedRecord,
        conversation,
        erase,
        identities,
        partyId,
        scopes,
        sent,
        target,
        ticket,
      } = await settle(store, tenant);
      expect(await store.readPartyConversations(tenant, partyId)).toEqual([conversation]);
      expect(await store.readInbox(tenant, conversation.hash)).toHaveLength(2);

      expect(await erase()).toEqual({ status: 'erased', count: everything });
      expect(await store.countErasure(tenant, target)).toEqual(nothing);
      for (const scope of scopes) expect(await store.readKeys(tenant, scope)).toEqual([]);
      const hashes = identities.map(({ hash }) => hash);
      expect(await store.findParty(tenant, hashes)).toBeNull();
      expect(await store.findConversation(tenant, conversation.hash)).toBeNull();
      expect(await store.readConversation(tenant, conversation.id)).toBeNull();
      expect(await store.readPartyConversations(tenant, partyId)).toEqual([]);
      expect(await store.readCommandResult(tenant, `open ${ticket.id}`)).toBeNull();
      expect(await store.readInbox(tenant, conversation.hash)).toEqual([]);
      expect(await store.inboxStats(tenant)).toEqual({ pending: 0, deadLetters: [] });
      expect(await store.claimConversation(tenant, leaseMs, 9, 9)).toBeNull();
      expect(await store.claimOutbox(tenant, 9_999, 9, 9)).toEqual([]);
      expect(await store.outboxStats(tenant)).toEqual({ pending: 0, deadLetters: [] });
      const byProvider = store.findMessageByProviderId(tenant, 'web', `provider ${sent.id}`);
      expect(await byProvider).toBeNull();
      const rows = await store.readRows(tenant, { table: 'reminders:waiting', now: 0, limit: 9 });
      expect(rows.filter(({ subject }) => subject === partyId || subject === ticket.id)).toEqual(
        [],
      );
      expect(rows).toHaveLength(2);

      expect(await store.readParty(tenant, partyId)).toMatchObject({ createdAt: 1, profile: null });
      expect(await store.readEvents(tenant, ticket.id)).toHaveLength(2);
      expect((await store.readTicket(tenant, ticket.id))?.ticket.version).toBe(2);
      expect((await store.listTickets(tenant, { reporter: partyId })).items).toHaveLength(1);
      const [kept] = await store.readSealedRecords(tenant, [sealedRecord.id]);
      expect([...(kept?.cipher ?? [])]).toEqual([...sealedRecord.cipher]);
      expect(await store.readTicketMessages(tenant, ticket.id)).toHaveLength(2);
    });

    test('take the terms of their tickets, whatever a worker had read before', async () => {
      const { store, tenant } = useStore();
      const { erase, ticket } = await settle(store, tenant);
      const neighbour = await settle(store, tenant);
      const found = async () => {
        const groups = [[{ term: 'fgerai' }]];
        const tickets = await store.searchTickets(tenant, { groups, limit: 9 });
        return tickets.map((one) => one.ticket.id);
      };
      expect(await found()).toEqual([neighbour.ticket.id, ticket.id]);
      expect(await erase()).toMatchObject({ status: 'erased', count: { search: 1 } });
      expect(await found()).toEqual([neighbour.ticket.id]);
      const late = { ticketId: ticket.id, version: ticket.version, terms: ['fgerai'] };
      expect(await store.writeSearch(tenant, [late])).toBe(0);
      expect(await found()).toEqual([neighbour.ticket.id]);
      const stale = await store.readStaleTickets(tenant, 9);
      expect(stale.map((one) => one.ticket.version)).toEqual([2]);
    });

    test('take nothing of anybody else, and nothing of another tenant', async () => {
      const { store, tenant } = useStore();
      const neighbour = await settle(store, tenant);
      const other = buildTenant();
      const { erase, target } = await settle(store, tenant);
      expect((await store.countErasure(other, target)).keys).toBe(0);
      expect(await erase()).toMatchObject({ status: 'erased' });
      expect(await store.countErasure(tenant, neighbour.target)).toEqual(everything);
      expect(await store.readParty(tenant, neighbour.partyId)).toMatchObject({
        profile: { sealedRecord: neighbour.sealedRecord.id },
      });
    });

    test('forget the results that show their ticket, of all that changed several tickets together', async () => {
      const { store, tenant } = useStore();
      const { erase, target, ticket } = await settle(store, tenant);
      const lead = buildTicket({ reporters: [buildId<PartyId>()] });
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(lead)] }));
      const together = (key: string, shown: Ticket, version: number) =>
        buildCommit(tenant, {
          command: buildCommand(key, { ticketId: shown.id }),
          tickets: [ticket, lead].map((one) => buildChange({ ...one, version })),
        });
      await store.commit(together('answer', lead, 1));
      await store.commit(together('leave', ticket, 2));
      await store.commit(buildCommit(tenant, { command: buildCommand('other') }));
      const two = { ...everything, commands: 2 };
      expect(await store.countErasure(tenant, target)).toEqual(two);
      expect(await erase(3)).toEqual({ status: 'erased', count: two });
      expect(await store.readCommandResult(tenant, 'leave')).toBeNull();
      // The result that belongs to a remaining ticket is kept, so that a repeated command does not run again.
      expect(await store.readCommandResult(tenant, 'answer')).toBe('r');
      expect(await store.readCommandResult(tenant, 'other')).toBe('r');
    });

    test('refuse with a conflict when a ticket changed or came since, and take nothing', async () => {
      const { store, tenant } = useStore();
      const { erase, partyId, target, ticket } = await settle(store, tenant);
      expect(await erase(ticket.version, [])).toEqual({ status: 'conflict' });
      await store.commit(buildCommit(tenant, { tickets: [buildChange(ticket)] }));
      expect(await erase()).toEqual({ status: 'conflict' });
      const another = buildOpening(buildTicket({ reporters: [partyId] }));
      await store.commit(buildCommit(tenant, { tickets: [another] }));
      expect(await erase(2)).toEqual({ status: 'conflict' });
      expect(await store.countErasure(tenant, target)).toEqual(everything);
      expect(await store.readEvents(tenant, ticket.id)).toHaveLength(2);
    });

    test('refuse with a conflict what was sealed under a key that is gone, or gone and made again', async () => {
      const { store, tenant } = useStore();
      const { sealedRecord, erase, partyId } = await settle(store, tenant);
      await erase();
      const ticket = buildTicket({ reporters: [partyId] });
      const open = (key: string) =>
        store.commit(
          buildCommit(tenant, {
            sealedRecords: [{ ...sealedRecord, id: buildId(), key }],
            tickets: [buildOpening(ticket)],
          }),
        );
      const lost = { status: 'conflict', actual: -1 };
      expect(await open(sealedRecord.key)).toEqual(lost);
      const again = await store.insertKey(tenant, buildKey(sealedRecord.scope));
      expect(await open(sealedRecord.key)).toEqual(lost);
      expect(await store.readTicket(tenant, ticket.id)).toBeNull();
      expect(await open(again.id)).toEqual({ status: 'committed' });
    });

    test('never come through together with a new ticket that it does not know, of 20 at once', async () => {
      const { store, tenant } = useStore();
      for (let round = 0; round < 20; round += 1) {
        const { sealedRecord, erase, partyId } = await settle(store, tenant);
        const ticket = buildTicket({ reporters: [partyId] });
        const sealedRecords = [{ ...sealedRecord, id: buildId() }];
        const opening = buildCommit(tenant, { sealedRecords, tickets: [buildOpening(ticket)] });
        const [erased, opened] = await Promise.all([erase(), store.commit(opening)]);
        const isErased = erased.status === 'erased';
        expect(opened.status).toBe(isErased ? 'conflict' : 'committed');
        expect(await store.readKeys(tenant, sealedRecord.scope)).toHaveLength(isErased ? 0 : 1);
      }
    });

    test('fence off a worker that was dealing with a message, and know its key again', async () => {
      const { store, tenant } = useStore();
      const { conversation, done, erase } = await settle(store, tenant);
      const held = claimOf(await claim(store, tenant, leaseMs));
      expect(await erase()).toMatchObject({ status: 'erased' });
      const late = buildCommit(tenant, { conversation, inbox: held });
      expect(await store.commit(late)).toEqual({ status: 'fenced' });
      expect(await store.findConversation(tenant, conversation.hash)).toBeNull();
      expect(await store.insertInbox(tenant, [done])).toEqual({ stored: 0, duplicates: 1 });
    });

    test('let the person come again as somebody new', async () => {
      const { store, tenant } = useStore();
      const { conversation, erase, identities } = await settle(store, tenant);
      await erase();
      const party = { id: buildId<PartyId>(), createdAt: 2, profile: null, identities };
      const again = buildConversation({ hash: conversation.hash, partyId: party.id });
      const outcome = await store.commit(buildCommit(tenant, { party, conversation: again }));
      expect(outcome).toEqual({ status: 'committed' });
      expect(await store.findParty(tenant, [identities[0]?.hash ?? ''])).toBe(party.id);
    });
  });
}
