import type { Store, TenantId } from '@aduan/core';
import type { Receipt } from '@aduan/core/channel';
import type { ConversationId, MessageInsert, StoredMessage } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildCommit } from '../builders/build-commit.js';
import { buildId } from '../builders/build-id.js';
import { buildDelivery, buildMessage } from '../builders/build-message.js';
import { buildTicket } from '../builders/build-ticket.js';
import type { UseStore } from './store-subject.js';

async function insert(store: Store, tenant: TenantId, ...messages: MessageInsert[]): Promise<void> {
  await store.commit(buildCommit(tenant, { messages }));
}

async function deliver(store: Store, tenant: TenantId, message: MessageInsert, providerId: string) {
  const delivery = buildDelivery({ messageId: message.id, target: 'whatsapp' });
  await store.commit(buildCommit(tenant, { deliveries: [delivery] }));
  await store.claimOutbox(tenant, 0, 1000, 10);
  const outcome = { state: 'sent', providerIds: [providerId, `${providerId}-2`] } as const;
  await store.settleDelivery(tenant, { id: delivery.id, attempt: 1, outcome });
}

function revisions(messages: readonly StoredMessage[]): readonly number[] {
  return messages.map(({ revision }) => revision);
}

/** Suite: every change of a message gives it the next revision of its conversation. */
export function describeMessages(useStore: UseStore): void {
  describe('messages: revisions', () => {
    test('number messages of each conversation from 1, in the order of insertion', async () => {
      const { store, tenant } = useStore();
      const conversationId = buildId<ConversationId>();
      const [first, second] = [buildMessage({ conversationId }), buildMessage({ conversationId })];
      const other = buildMessage();
      await insert(store, tenant, first, other, second);
      expect(await store.readMessages(tenant, conversationId, 0, 10)).toEqual([
        { ...first, revision: 1 },
        { ...second, revision: 2 },
      ]);
      expect(revisions(await store.readMessages(tenant, other.conversationId, 0, 10))).toEqual([1]);
    });

    test('resume after a revision, and stop at the limit', async () => {
      const { store, tenant } = useStore();
      const conversationId = buildId<ConversationId>();
      await insert(
        store,
        tenant,
        ...Array.from({ length: 5 }, () => buildMessage({ conversationId })),
      );
      expect(revisions(await store.readMessages(tenant, conversationId, 2, 2))).toEqual([3, 4]);
      expect(await store.readMessages(tenant, conversationId, 5, 2)).toEqual([]);
    });

    test('show a changed message again, behind all others', async () => {
      const { store, tenant } = useStore();
      const conversationId = buildId<ConversationId>();
      const [first, second] = [buildMessage({ conversationId }), buildMessage({ conversationId })];
      await insert(store, tenant, first, second);
      const raised = await store.raiseMessageStatus(tenant, first.id, 'delivered');
      expect(raised).toEqual({ ...first, status: 'delivered', revision: 3 });
      expect(await store.readMessages(tenant, conversationId, 2, 10)).toEqual([raised]);
      await insert(store, tenant, buildMessage({ conversationId }));
      const all = await store.readMessages(tenant, conversationId, 0, 10);
      expect(revisions(all)).toEqual([2, 3, 4]);
    });

    test('list the messages of a ticket oldest first; equal instants as they were inserted', async () => {
      const { store, tenant } = useStore();
      const ticketId = buildTicket().id;
      const conversationId = buildId<ConversationId>();
      const messages = [20, 10, 20, 20].map((at) => buildMessage({ ticketId, conversationId, at }));
      await insert(store, tenant, ...messages, buildMessage({ conversationId }));
      await store.raiseMessageStatus(tenant, messages[0]?.id ?? buildMessage().id, 'read');
      const listed = await store.readTicketMessages(tenant, ticketId);
      expect(listed.map(({ id }) => id)).toEqual([1, 0, 2, 3].map((index) => messages[index]?.id));
    });
  });

  describe('messages: status', () => {
    test.each<[from: Receipt, to: Receipt, rises: boolean]>([
      ['accepted', 'sent', true],
      ['accepted', 'read', true],
      ['accepted', 'failed', true],
      ['sent', 'failed', true],
      ['sent', 'delivered', true],
      ['delivered', 'read', true],
      ['failed', 'delivered', true],
      ['sent', 'sent', false],
      ['sent', 'accepted', false],
      ['delivered', 'sent', false],
      ['delivered', 'failed', false],
      ['read', 'delivered', false],
      ['read', 'failed', false],
      ['failed', 'sent', false],
    ])('from %s to %s: rises = %s', async (from, to, rises) => {
      const { store, tenant } = useStore();
      const message = buildMessage({ status: from });
      await insert(store, tenant, message);
      const raised = await store.raiseMessageStatus(tenant, message.id, to);
      expect(raised).toEqual(rises ? { ...message, status: to, revision: 2 } : null);
      const [stored] = await store.readMessages(tenant, message.conversationId, 0, 10);
      expect(stored).toMatchObject({ status: rises ? to : from, revision: rises ? 2 : 1 });
    });

    test('end at the furthest status of receipts that come at once, in any order', async () => {
      const { store, tenant } = useStore();
      const message = buildMessage();
      await insert(store, tenant, message);
      const statuses = ['read', 'failed', 'sent', 'delivered', 'accepted'] as const;
      await Promise.all(
        statuses.map((status) => store.raiseMessageStatus(tenant, message.id, status)),
      );
      const [stored] = await store.readMessages(tenant, message.conversationId, 0, 10);
      expect(stored?.status).toBe('read');
    });

    test('raise no inbound and no unknown message', async () => {
      const { store, tenant } = useStore();
      const inbound = buildMessage({ direction: 'in' });
      await insert(store, tenant, inbound);
      expect(await store.raiseMessageStatus(tenant, inbound.id, 'read')).toBeNull();
      expect(await store.raiseMessageStatus(tenant, buildMessage().id, 'read')).toBeNull();
    });

    test('mark what the citizen wrote as read, once, and name the conversations', async () => {
      const { store, tenant } = useStore();
      const ticketId = buildTicket().id;
      const conversationId = buildId<ConversationId>();
      const inbound = { ticketId, conversationId, direction: 'in', status: 'delivered' } as const;
      const answer = buildMessage({ ticketId, conversationId });
      const elsewhere = buildMessage({ ...inbound, ticketId: buildTicket().id });
      await insert(store, tenant, buildMessage(inbound), answer, buildMessage(inbound), elsewhere);
      expect(await store.markMessagesRead(tenant, ticketId)).toEqual([conversationId]);
      expect(await store.markMessagesRead(tenant, ticketId)).toEqual([]);
      const all = await store.readMessages(tenant, conversationId, 0, 10);
      expect(all.map(({ revision, status }) => [revision, status])).toEqual([
        [2, 'accepted'],
        [4, 'delivered'],
        [5, 'read'],
        [6, 'read'],
      ]);
    });
  });

  describe('messages: what the provider says', () => {
    test('raise a message that was sent, and find it by each id of the provider', async () => {
      const { store, tenant } = useStore();
      const message = buildMessage();
      await insert(store, tenant, message);
      await deliver(store, tenant, message, 'wamid.1');
      const expected = { ...message, status: 'sent', revision: 2 };
      for (const id of ['wamid.1', 'wamid.1-2']) {
        expect(await store.findMessageByProviderId(tenant, 'whatsapp', id)).toEqual(expected);
      }
      expect(await store.findMessageByProviderId(tenant, 'telegram', 'wamid.1')).toBeNull();
      expect(await store.findMessageByProviderId(tenant, 'whatsapp', 'wamid.2')).toBeNull();
    });

    test('leave a message alone whose receipt was faster than its settlement', async () => {
      const { store, tenant } = useStore();
      const message = buildMessage({ status: 'delivered' });
      await insert(store, tenant, message);
      await deliver(store, tenant, message, 'wamid.1');
      const found = await store.findMessageByProviderId(tenant, 'whatsapp', 'wamid.1');
      expect(found).toEqual({ ...message, revision: 1 });
    });

    test('accept a failed message again when its delivery is replayed', async () => {
      const { store, tenant } = useStore();
      const message = buildMessage({ status: 'failed' });
      const delivery = buildDelivery({ messageId: message.id });
      await store.commit(buildCommit(tenant, { messages: [message], deliveries: [delivery] }));
      await store.claimOutbox(tenant, 0, 1000, 10);
      const outcome = { state: 'dead', error: 'blocked' } as const;
      await store.settleDelivery(tenant, { id: delivery.id, attempt: 1, outcome });
      await store.replayDelivery(tenant, delivery.id, 0);
      const [stored] = await store.readMessages(tenant, message.conversationId, 0, 10);
      expect(stored).toMatchObject({ status: 'accepted', revision: 2 });
    });
  });
}
