import * as z from 'zod';
import type { Address } from '../../channel/address.js';
import type { Channel } from '../../channel/channel.js';
import type { ChannelContext } from '../../channel/context.js';
import type { OutboundMessage } from '../../channel/outbound.js';
import { AduanError, isChannelError } from '../../errors.js';
import type { ClaimedDelivery, DeliverySettlement } from '../../store/outbox.js';
import type { Desk } from '../desk.js';
import { addressedMessage, deliveryContent } from '../messages/delivery-payload.js';
import { isWithheld, restricted } from '../party/restriction.js';
import { tellConversation } from '../record/tell-conversation.js';
import { countEarlyReceipts, noteStatus, type SentMessage } from './receive-receipt.js';
import { retryDelay } from './retry-delay.js';
import { sendPieces } from './send-pieces.js';

const leaseMs = 30_000;
/** Kept of the lease for noting how a send went, ms. */
const leaseReserveMs = 10_000;
const maximumAttempts = 10;
const notMountedRetryMs = 60_000;

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
  const outcome = await attempt(desk, delivery, contexts.get(delivery.target));
  await tellBefore(desk, delivery, outcome);
  const { id, attempt: number } = delivery;
  const settled = await desk.store.settleDelivery(desk.tenant, { id, attempt: number, outcome });
  if (settled) await tellAfter(desk, delivery, outcome);
  return true;
}

async function attempt(
  desk: Desk,
  delivery: ClaimedDelivery,
  context: ChannelContext | undefined,
): Promise<Outcome> {
  const now = desk.now();
  const channel = desk.channels[delivery.target];
  // Another process may have the channel: the message is not ours to give up.
  if (!channel || !context) {
    return { state: 'retry', at: now + notMountedRetryMs, error: 'channel-not-mounted' };
  }
  const isSafe = channel.capabilities.idempotentSend;
  if (delivery.unsettledBefore && !isSafe) return { state: 'uncertain', error: 'outcome-unknown' };

  let message: OutboundMessage | 'erased' | typeof restricted;
  try {
    message = await outboundMessage(desk, delivery);
  } catch (error) {
    return { state: 'retry', at: now + retryDelay(delivery.attempt), error: codeOf(error) };
  }
  if (typeof message === 'string') return { state: 'dead', error: message };
  try {
    return await sendAsItCan(desk, message, channel, context);
  } catch (error) {
    return outcomeOf(error, delivery.attempt, isSafe, now);
  }
}

/** Sends what the channel can carry. A provider who closed the window before its time gets the template. */
async function sendAsItCan(
  desk: Desk,
  message: OutboundMessage,
  channel: Channel,
  context: ChannelContext,
): Promise<Outcome> {
  const { planSending } = await import('@aduan/core/sending');
  const late = AbortSignal.timeout(leaseMs - leaseReserveMs);
  const plan = planSending(message, channel, desk.now());
  if (!plan.can) return { state: 'dead', error: `channel-${plan.reason}` };
  try {
    const providerIds = await sendPieces(desk, channel, message, plan.pieces, context, late);
    return { state: 'sent', providerIds };
  } catch (error) {
    const isClosed = isChannelError(error) && error.info.class === 'window_closed';
    if (!isClosed || plan.isTemplate) throw error;
    const other = planSending({ ...message, lastInboundAt: null }, channel, desk.now());
    if (!other.can || !other.isTemplate) throw error;
    const providerIds = await sendPieces(desk, channel, message, other.pieces, context, late);
    return { state: 'sent', providerIds };
  }
}

async function outboundMessage(
  desk: Desk,
  delivery: ClaimedDelivery,
): Promise<OutboundMessage | 'erased' | typeof restricted> {
  const { id: key, conversationId, payload } = delivery;
  if (!conversationId) {
    const message = await addressedMessage(desk.vault, payload);
    if (!message) return 'erased';
    return { ...message, key, lastInboundAt: null };
  }
  const conversation = await desk.store.readConversation(desk.tenant, conversationId);
  const content = await deliveryContent(desk.vault, payload, conversationId);
  if (!conversation || !content) return 'erased';
  if (await isWithheld(desk, delivery, conversation.partyId)) return restricted;
  const address = addressSchema.safeParse(await desk.vault.openOne(conversation.address));
  if (!address.success) return 'erased';
  return {
    to: address.data.address,
    conversation: address.data.thread,
    key,
    content,
    lastInboundAt: conversation.lastInboundAt,
  };
}

/** What a failed send means. What an adapter did not explain may have arrived. */
function outcomeOf(error: unknown, attempts: number, isSafe: boolean, now: number): Outcome {
  const info = isChannelError(error) ? error.info : null;
  const isUnknown = info === null || info.outcomeUnknown === true;
  if (isUnknown && !isSafe) return { state: 'uncertain', error: codeOf(error) };
  const mayRetry = isUnknown || info.class === 'retryable' || info.class === 'rate_limited';
  if (!mayRetry || attempts >= maximumAttempts) return { state: 'dead', error: codeOf(error) };
  const delay = Math.max(info?.retryAfterMs ?? 0, retryDelay(attempts));
  return { state: 'retry', at: now + delay, error: codeOf(error) };
}

function codeOf(error: unknown): string {
  return AduanError.isInstance(error) ? error.code : 'unexpected';
}

function messageOf({ messageId, ticketId }: ClaimedDelivery): SentMessage | null {
  return messageId && { id: messageId, ticketId };
}

/** What the case must know before the delivery is settled: a crash between the two repeats it. */
async function tellBefore(desk: Desk, delivery: ClaimedDelivery, outcome: Outcome): Promise<void> {
  const message = messageOf(delivery);
  if (!message) return;
  if (outcome.state === 'dead') {
    await noteStatus(desk, delivery.target, message, 'failed', outcome.error);
  }
  if (outcome.state === 'sent') {
    await countEarlyReceipts(desk, delivery.target, outcome.providerIds, message);
  }
}

async function tellAfter(desk: Desk, delivery: ClaimedDelivery, outcome: Outcome): Promise<void> {
  const { id, target, conversationId } = delivery;
  const message = messageOf(delivery);
  if (conversationId) await tellConversation(desk, conversationId);
  if (outcome.state === 'sent') {
    if (message) await countEarlyReceipts(desk, target, outcome.providerIds, message);
    return;
  }
  const { state, error } = outcome;
  desk.log('warn', 'delivery.failed', { id, target, state, error });
  if (state !== 'retry') desk.bus.emit('delivery.stuck', { id, target, state });
}
