import { ChannelError } from '../../src/errors.js';
import { createId, type TenantId, type TicketId } from '../../src/ids.js';
import {
  agent,
  delivery,
  officer,
  testChannel,
  testDesk,
  textEvent,
} from '../runtime/test-desk.js';

export const tenant = 'default' as TenantId;

/** A desk with a dead letter of a citizen's message, a dead delivery to them, and an uncertain one. */
export async function deadLetterDesk(options: Parameters<typeof testDesk>[0] = {}) {
  const desk = testDesk(options);
  const { clock, store } = desk;
  const row = { channel: 'test', account: 'desk', key: 'k', conversationHash: 'h' };
  await store.insertInbox(tenant, [{ ...row, payload: new Uint8Array(3), receivedAt: 5 }]);
  const claimed = await store.claimConversation(tenant, 6, 1_000, 1);
  const { conversationHash = '', fence = 0, rows = [] } = claimed ?? {};
  const claim = { sequence: rows[0]?.sequence ?? 0, conversationHash, fence };
  await store.failInbox(tenant, claim, { retryAt: null, error: 'unexpected' });

  /** Makes dead letters of deliveries at once, by their ids. */
  async function lose(ids: readonly string[], ticketId: TicketId | null = null): Promise<void> {
    const nothing = { conversationId: null, messageId: null, payload: new Uint8Array(3) };
    const deliveries = ids.map((id) => {
      return { id, target: 'test', ticketId, ...nothing, dueAt: clock.now };
    });
    if (deliveries.length > 0) await store.commit({ tenant, deliveries });
    for (;;) {
      const waiting = await store.claimOutbox(tenant, clock.now, 1_000, 10);
      if (waiting.length === 0) return;
      for (const { attempt, id } of waiting) {
        const isUncertain = id === 'uncertain';
        const error = isUncertain ? 'outcome-unknown' : 'channel-auth';
        const state = isUncertain ? 'uncertain' : 'dead';
        await store.settleDelivery(tenant, { id, attempt, outcome: { state, error } });
      }
    }
  }
  await lose(['dead', 'uncertain']);

  /** A ticket in a region, with a dead delivery. */
  async function lostOf(region: string, more: object = {}) {
    const input = { body: 'Gerai tutup.', channel: 'desk', region, ...more };
    const { ticket } = await desk.aduan.tickets.open(input, { actor: agent });
    const id = createId(clock.now);
    await lose([id], ticket.id);
    return { letter: `out:${id}`, ticket };
  }
  return { ...desk, lose, lostOf };
}

/** A desk with one ticket whose answer may have arrived, or failed for good. */
export async function answeredDesk(failure: ConstructorParameters<typeof ChannelError>[0]) {
  const channel = testChannel(({ content }) => {
    if (content.type === 'text' && content.text.startsWith('Jawaban'))
      throw new ChannelError(failure, 'no answer');
    return { ids: [], status: 'sent', at: 0 };
  });
  const desk = testDesk({ channels: { test: channel } });
  const { aduan } = desk;
  await aduan.fetch(delivery([textEvent('Halo.')]));
  await aduan.workOff();
  const { items } = await aduan.tickets.list({}, { actor: officer });
  const id = items[0]?.ticket.id ?? '';
  await aduan.tickets.answer(id, 'Jawaban kami.', { actor: officer });
  await aduan.workOff();
  const ticket = async () => (await aduan.tickets.get(id, { actor: officer })).ticket;
  const [deadLetter] = (await aduan.queues.outbox()).deadLetters;
  return { ...desk, id, letter: `out:${deadLetter?.id}`, ticket };
}
