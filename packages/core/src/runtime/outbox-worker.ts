import * as z from 'zod';
import type { Address } from '../channel/address.js';
import type { Channel } from '../channel/channel.js';
import type { ChannelContext } from '../channel/context.js';
import type { OutboundMessage } from '../channel/outbound.js';
import { AduanError, ChannelError } from '../errors.js';
import type { ClaimedDelivery, DeliverySettlement } from '../store/outbox.js';
import { adaptContent } from './adapt-content.js';
import { deliveryContent } from './delivery-payload.js';
import type { Desk } from './desk.js';
import { countEarlyReceipts, raiseStatus } from './receive-receipt.js';
import { retryDelay } from './retry-delay.js';

const leaseMs = 60_000;
const maximumAttempts = 10;

const addressSchema = /* @__PURE__ */ z.object({
  thread: z.string(),
  address: z.custom<Address>((value) => typeof value === 'object' && value !== null),
});

type Outcome = DeliverySettlement['outcome'];

/**
 * Hands one waiting message to its channel and notes how it went. Nothing is resent whose outcome
 * is not known, unless the channel takes our key and makes the second send a no-op.
 *
 * @returns false when there was nothing to do
 */
export async function workOutbox(
  desk: Desk,
  contexts: ReadonlyMap<string, ChannelContext>,
): Promise<boolean> {
  const [delivery] = await desk.store.claimOutbox(desk.tenant, desk.now(), leaseMs, 1);
  if (!delivery) return false;
  const channel = desk.channels[delivery.target];
  const context = contexts.get(delivery.target);
  const outcome =
    channel && context
      ? await attempt(desk, delivery, channel, context)
      : { state: 'dead' as const, error: 'channel-not-mounted' };
  const { id, attempt: number } = delivery;
  const settled = await desk.store.settleDelivery(desk.tenant, { id, attempt: number, outcome });
  if (settled) await tell(desk, delivery, outcome);
  return true;
}

async function attempt(
  desk: Desk,
  delivery: ClaimedDelivery,
  channel: Channel,
  context: ChannelContext,
): Promise<Outcome> {
  if (delivery.unsettledBefore && !channel.capabilities.idempotentSend) {
    return { state: 'uncertain', error: 'outcome-unknown' };
  }
  try {
    const message = await outboundMessage(desk, delivery, channel);
    if (!message) return { state: 'dead', error: 'erased' };
    const receipt = await channel.send(message, context);
    return { state: 'sent', providerIds: receipt.ids };
  } catch (error) {
    return outcomeOf(error, delivery.attempt, channel, desk.now());
  }
}

async function outboundMessage(
  desk: Desk,
  delivery: ClaimedDelivery,
  channel: Channel,
): Promise<OutboundMessage | null> {
  const { id, conversationId, payload } = delivery;
  if (!conversationId) return null;
  const conversation = await desk.store.readConversation(desk.tenant, conversationId);
  const content = await deliveryContent(desk.vault, payload, conversationId);
  if (!conversation || !content) return null;
  const [sealed] = await desk.vault.open([conversation.address]);
  const address = addressSchema.safeParse(sealed);
  if (!address.success) return null;
  return {
    to: address.data.address,
    conversation: address.data.thread,
    key: id,
    content: adaptContent(content, channel.capabilities),
    lastInboundAt: conversation.lastInboundAt,
  };
}

function outcomeOf(error: unknown, attempts: number, channel: Channel, now: number): Outcome {
  const code = error instanceof AduanError ? error.code : 'unexpected';
  const info = error instanceof ChannelError ? error.info : null;
  if (info?.outcomeUnknown && !channel.capabilities.idempotentSend) {
    return { state: 'uncertain', error: code };
  }
  const mayRetry = info === null || info.class === 'retryable' || info.class === 'rate_limited';
  if (!mayRetry || attempts >= maximumAttempts) return { state: 'dead', error: code };
  const delay = Math.max(info?.retryAfterMs ?? 0, retryDelay(attempts));
  return { state: 'retry', at: now + delay, error: code };
}

async function tell(desk: Desk, delivery: ClaimedDelivery, outcome: Outcome): Promise<void> {
  const { id, target, messageId, conversationId } = delivery;
  if (conversationId) {
    const conversation = await desk.store.readConversation(desk.tenant, conversationId);
    if (conversation)
      desk.bus.emit('conversation.changed', { conversationId, hash: conversation.hash });
  }
  if (outcome.state === 'sent') return countEarlyReceipts(desk, target, outcome.providerIds);
  desk.log('warn', 'delivery.failed', { id, target, state: outcome.state, error: outcome.error });
  if (outcome.state === 'retry') return;
  desk.bus.emit('delivery.stuck', { id, target, state: outcome.state });
  if (!messageId || outcome.state === 'uncertain') return;
  const messages = delivery.ticketId
    ? await desk.store.readTicketMessages(desk.tenant, delivery.ticketId)
    : [];
  const message = messages.find((each) => each.id === messageId);
  if (message) await raiseStatus(desk, target, message, 'failed', outcome.error);
}
