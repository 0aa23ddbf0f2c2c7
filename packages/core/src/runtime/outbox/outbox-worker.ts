import type { ChannelContext } from '../../channel/context.js';
import type { ClaimedDelivery } from '../../store/outbox.js';
import type { Delivered } from '../delivered.js';
import type { Desk } from '../desk.js';
import { claimFor } from '../outside-room.js';
import { tellConversation } from '../record/tell-conversation.js';
import { isNotification } from './bounced-notification.js';
import { countEarlyReceipts, keepNotice, noteStatus, type SentMessage } from './receive-receipt.js';

const leaseMs = 30_000;
/** How long a process passes over a channel that it has not, ms. */
const passOverMs = 60_000;

type Outcome = Delivered['outcome'];

/**
 * Makes a worker that hands one waiting message to its channel and notes how it went.
 *
 * @returns what does it; false when there was nothing to do
 */
export function createOutboxWorker(
  desk: Desk,
  contexts: ReadonlyMap<string, ChannelContext>,
): () => Promise<boolean> {
  /** Channels on which nothing may go out before an instant. After a restart, the store says it again. */
  const paused = new Map<string, number>();
  return async () => {
    const now = desk.now();
    const waiting = [...paused].flatMap(([target, until]) => (until > now ? [target] : []));
    const claim = (full: readonly string[]) =>
      desk.relay.claimOutbox(desk.tenant, now, leaseMs, 1, [...waiting, ...full]);
    const [delivery] = await claimFor(desk.outside, claim);
    if (!delivery) return false;
    const context = contexts.get(delivery.target);
    const { isTold, outcome, pausedUntil } = await observedAttempt(desk, delivery, context);
    if (pausedUntil !== null) paused.set(delivery.target, pausedUntil);
    await tellBefore(desk, delivery, outcome, isTold);
    const { id, attempt: number } = delivery;
    const settled = await desk.relay.settleDelivery(desk.tenant, { id, attempt: number, outcome });
    if (settled) await tellAfter(desk, delivery, outcome);
    return true;
  };
}

async function observedAttempt(
  desk: Desk,
  delivery: ClaimedDelivery,
  context: ChannelContext | undefined,
): Promise<Delivered> {
  const { target: channel, ticketId } = delivery;
  return desk.observe('send', { channel, ...(ticketId && { ticketId }) }, async (note) => {
    const delivered = await attempt(desk, delivery, context);
    const { outcome } = delivered;
    note({ outcome: outcome.state, ...('error' in outcome && { error: outcome.error }) });
    return delivered;
  });
}

async function attempt(
  desk: Desk,
  delivery: ClaimedDelivery,
  context: ChannelContext | undefined,
): Promise<Delivered> {
  const room = [...desk.outside.values()].find(({ has }) => has(delivery.target));
  if (room) return room.deliver(delivery, leaseMs);
  const channel = desk.channels[delivery.target];
  // Another process may have the channel: the message is not ours to give up.
  if (!channel || !context) {
    const at = desk.now();
    const { id, target } = delivery;
    desk.log('warn', 'delivery.passed-over', { id, target, error: 'channel-not-mounted' });
    return { outcome: { state: 'held', at }, pausedUntil: at + passOverMs };
  }
  const { deliver } = await import('@aduan/core/delivering');
  return deliver(desk, delivery, channel, context, leaseMs);
}

function messageOf({ messageId, ticketId }: ClaimedDelivery): SentMessage | null {
  return messageId && { id: messageId, ticketId };
}

/** What the case must know before the delivery is settled: a crash between the two repeats it. */
async function tellBefore(
  desk: Desk,
  delivery: ClaimedDelivery,
  outcome: Outcome,
  isTold: boolean | undefined,
): Promise<void> {
  const message = messageOf(delivery);
  if (!message) {
    if (outcome.state === 'sent') await keepNotified(desk, delivery, outcome.providerIds);
    return;
  }
  if (outcome.state === 'dead') {
    await noteStatus(desk, delivery.target, message, 'failed', outcome.error);
  }
  if (outcome.state !== 'sent') return;
  const { providerIds } = outcome;
  if (isTold) {
    if (!delivery.conversationId) await keepNotice(desk, providerIds, message);
    await noteStatus(desk, delivery.target, { ...message, isTold }, 'sent');
  }
  await countEarlyReceipts(desk, delivery.target, providerIds, message);
}

/** Remembers under which ids a provider may say that a notification came back, and whether it said so already. */
async function keepNotified(
  desk: Desk,
  { id, target }: ClaimedDelivery,
  providerIds: readonly string[],
): Promise<void> {
  if (providerIds.length === 0 || !(await isNotification(desk, id))) return;
  const notified = { notification: id };
  await keepNotice(desk, providerIds, notified);
  await countEarlyReceipts(desk, target, providerIds, notified);
}

async function tellAfter(desk: Desk, delivery: ClaimedDelivery, outcome: Outcome): Promise<void> {
  const { id, target, conversationId } = delivery;
  const message = messageOf(delivery);
  if (conversationId) await tellConversation(desk, conversationId);
  if (outcome.state === 'sent') {
    if (message) await countEarlyReceipts(desk, target, outcome.providerIds, message);
    return;
  }
  if (outcome.state === 'held') return;
  const { state, error } = outcome;
  desk.log('warn', 'delivery.failed', { id, target, state, error });
  if (state !== 'retry') desk.bus.emit('delivery.stuck', { id, target, state });
}
