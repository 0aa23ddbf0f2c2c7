import type { ChannelContext } from '../../channel/context.js';
import type { Delivered } from '../../plugin/delivered.js';
import type { ClaimedDelivery } from '../../store/outbox.js';
import { claimFor } from '../delivery-handler.js';
import { notifyConversation } from '../record/tell-conversation.js';
import type { Runtime } from '../runtime.js';
import { isNotification } from './bounced-notification.js';
import {
  countEarlyReceipts,
  keepNotice,
  recordStatus,
  type SentMessage,
} from './receive-receipt.js';

const leaseMs = 30_000;
/** How long a process skips a channel that it has not mounted, ms. */
const passOverMs = 60_000;

type Outcome = Delivered['outcome'];

/**
 * Creates a worker that sends one waiting delivery and records the result.
 *
 * @returns the worker; it resolves to false when there was nothing to do
 */
export function createOutboxWorker(
  runtime: Runtime,
  contexts: ReadonlyMap<string, ChannelContext>,
): () => Promise<boolean> {
  /** Channels that must send nothing before an instant. After a restart, the store provides it again. */
  const paused = new Map<string, number>();
  return async () => {
    const now = runtime.now();
    const waiting = [...paused].flatMap(([target, until]) => (until > now ? [target] : []));
    const claim = (full: readonly string[]) =>
      runtime.relay.claimOutbox(runtime.tenant, now, leaseMs, 1, [...waiting, ...full]);
    const [delivery] = await claimFor(runtime.deliveryHandlers, claim);
    if (!delivery) return false;
    const context = contexts.get(delivery.target);
    const { isTold, outcome, pausedUntil } = await observedAttempt(runtime, delivery, context);
    if (pausedUntil !== null) paused.set(delivery.target, pausedUntil);
    await tellBefore(runtime, delivery, outcome, isTold);
    const { id, attempt: number } = delivery;
    const settled = await runtime.relay.settleDelivery(runtime.tenant, {
      id,
      attempt: number,
      outcome,
    });
    if (settled) await tellAfter(runtime, delivery, outcome);
    return true;
  };
}

async function observedAttempt(
  runtime: Runtime,
  delivery: ClaimedDelivery,
  context: ChannelContext | undefined,
): Promise<Delivered> {
  const { target: channel, ticketId } = delivery;
  return runtime.observe('send', { channel, ...(ticketId && { ticketId }) }, async (note) => {
    const delivered = await attempt(runtime, delivery, context);
    const { outcome } = delivered;
    note({ outcome: outcome.state, ...('error' in outcome && { error: outcome.error }) });
    return delivered;
  });
}

async function attempt(
  runtime: Runtime,
  delivery: ClaimedDelivery,
  context: ChannelContext | undefined,
): Promise<Delivered> {
  const handler = [...runtime.deliveryHandlers.values()].find(({ has }) => has(delivery.target));
  if (handler) return handler.deliver(delivery, leaseMs);
  const channel = runtime.channels[delivery.target];
  // Another process may have mounted the channel, so this one must not give the message up.
  if (!channel || !context) {
    const at = runtime.now();
    const { id, target } = delivery;
    runtime.log('warn', 'delivery.passed-over', { id, target, error: 'channel-not-mounted' });
    return { outcome: { state: 'held', at }, pausedUntil: at + passOverMs };
  }
  const { deliver } = await import('@aduan/core/delivering');
  return deliver(runtime, delivery, channel, context, leaseMs);
}

function messageOf({ messageId, ticketId }: ClaimedDelivery): SentMessage | null {
  return messageId && { id: messageId, ticketId };
}

/** What the ticket must record before the delivery is settled. After a crash between the two, it is repeated. */
async function tellBefore(
  runtime: Runtime,
  delivery: ClaimedDelivery,
  outcome: Outcome,
  isTold: boolean | undefined,
): Promise<void> {
  const message = messageOf(delivery);
  if (!message) {
    if (outcome.state === 'sent') await keepNotified(runtime, delivery, outcome.providerIds);
    return;
  }
  if (outcome.state === 'dead') {
    await recordStatus(runtime, delivery.target, message, 'failed', outcome.error);
  }
  if (outcome.state !== 'sent') return;
  const { providerIds } = outcome;
  if (isTold) {
    if (!delivery.conversationId) await keepNotice(runtime, providerIds, message);
    await recordStatus(runtime, delivery.target, { ...message, isTold }, 'sent');
  }
  await countEarlyReceipts(runtime, delivery.target, providerIds, message);
}

/**
 * Remembers the provider ids of a notification, so that a bounce can be matched to it, and checks whether one came
 * already.
 */
async function keepNotified(
  runtime: Runtime,
  { id, target }: ClaimedDelivery,
  providerIds: readonly string[],
): Promise<void> {
  if (providerIds.length === 0 || !(await isNotification(runtime, id))) return;
  const notified = { notification: id };
  await keepNotice(runtime, providerIds, notified);
  await countEarlyReceipts(runtime, target, providerIds, notified);
}

async function tellAfter(
  runtime: Runtime,
  delivery: ClaimedDelivery,
  outcome: Outcome,
): Promise<void> {
  const { id, target, conversationId } = delivery;
  const message = messageOf(delivery);
  if (conversationId) await notifyConversation(runtime, conversationId);
  if (outcome.state === 'sent') {
    if (message) await countEarlyReceipts(runtime, target, outcome.providerIds, message);
    return;
  }
  if (outcome.state === 'held') return;
  const { state, error } = outcome;
  runtime.log('warn', 'delivery.failed', { id, target, state, error });
  if (state !== 'retry') runtime.bus.emit('delivery.dead-lettered', { id, target, state });
}
