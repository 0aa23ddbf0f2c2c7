import type { Channel } from '../../channel/channel.js';
import type { ChannelContext } from '../../channel/context.js';
import type { OutboundMessage } from '../../channel/outbound.js';
import { errorName } from '../../error-name.js';
import { AduanError, type ChannelErrorInfo, isChannelError } from '../../errors.js';
import { type Delivered, dead, settled } from '../../plugin/delivered.js';
import { retryDelay } from '../../plugin/retry-delay.js';
import { planSending } from '../../sending/plan-sending.js';
import { type RatesOf, ratesOf } from '../../sending/rates-of.js';
import type { ClaimedDelivery } from '../../store/outbox.js';
import { tellsRead } from '../answer-delivery/next-step.js';
import type { ClaimOutbox } from '../delivery-handler.js';
import { notifyConversation } from '../record/tell-conversation.js';
import type { Runtime } from '../runtime.js';
import { isNotification } from './notification-record.js';
import { outgoingMessage } from './outgoing-message.js';
import {
  countEarlyReceipts,
  keepNotice,
  recordStatus,
  type SentMessage,
} from './receive-receipt.js';
import { type SendPath, sendParts } from './send-parts.js';

/** How long a claimed delivery is reserved for this worker, ms. */
const leaseMs = 30_000;

/** Part of the lease that is reserved for recording the result of a send, ms. */
const leaseReserveMs = 10_000;

/** How long a process skips a channel that it has not mounted, ms. */
const passOverMs = 60_000;

const maximumAttempts = 10;

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
    const [delivery] = await claim(runtime, (full) =>
      runtime.relay.claimOutbox(runtime.tenant, now, leaseMs, 1, [...waiting, ...full]),
    );
    if (!delivery) return false;
    const context = contexts.get(delivery.target);
    const { isTold, outcome, pausedUntil } = await observedAttempt(runtime, delivery, context);
    if (pausedUntil !== null) paused.set(delivery.target, pausedUntil);
    await recordBeforeSettling(runtime, delivery, outcome, isTold);
    const { id, attempt: number } = delivery;
    const result = { id, attempt: number, outcome };
    const isSettled = await runtime.relay.settleDelivery(runtime.tenant, result);
    if (isSettled) await tellAfterSettling(runtime, delivery, outcome);
    return true;
  };
}

/** Claims from the outbox and leaves out the targets of every plugin that is at its limit. */
function claim(
  { deliveryHandlers }: Runtime,
  claimOutbox: ClaimOutbox,
): Promise<readonly ClaimedDelivery[]> {
  const claimAll = [...deliveryHandlers.values()].reduce<ClaimOutbox>(
    (next, handler) => (full) => handler.claim((own) => next([...full, ...own])),
    claimOutbox,
  );
  return claimAll([]);
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
  return deliver(runtime, delivery, channel, context);
}

/**
 * Sends one message through its channel, within its rate limits. A message whose outcome is unknown is not sent again,
 * unless the channel accepts our key and makes the second send a no-op.
 */
async function deliver(
  runtime: Runtime,
  delivery: ClaimedDelivery,
  channel: Channel,
  context: ChannelContext,
): Promise<Delivered> {
  const mayRepeat = channel.capabilities.idempotentSend;
  if (delivery.unsettledBefore && !mayRepeat) {
    return done({ state: 'uncertain', error: 'outcome-unknown' });
  }
  const now = runtime.now();
  let message: Awaited<ReturnType<typeof outgoingMessage>>;
  let rates: RatesOf | null = null;
  try {
    message = await outgoingMessage(runtime, delivery, channel);
    if (typeof message === 'string') return dead(message);
    rates = await ratesFor(runtime, delivery, channel, message);
  } catch (error) {
    return done(unsentOutcome(error, delivery.attempt, now));
  }
  try {
    const late = AbortSignal.timeout(leaseMs - leaseReserveMs);
    const delivered = await sendAsItCan(runtime, message, {
      channel,
      context,
      rates,
      deadline: late,
    });
    const outcome = recordedOutcome(message, delivered.outcome);
    const { purpose } = message;
    const isTold =
      purpose === 'answer-notice' ||
      (purpose === 'answer' && !tellsRead(runtime.channels, delivery.target));
    return { ...delivered, outcome, ...(isTold && { isTold }) };
  } catch (error) {
    const outcome = recordedOutcome(
      message,
      failedOutcome(error, delivery.attempt, mayRepeat, now),
    );
    if (outcome.state !== 'retry' || !isChannelError(error)) return done(outcome);
    const isPaused = await keepPause(runtime, rates, error.info, outcome.at);
    return { outcome, pausedUntil: isPaused ? outcome.at : null };
  }
}

/**
 * Sends the content in a form that the channel supports. If the provider closed its window early, the template fallback
 * is sent.
 */
async function sendAsItCan(
  runtime: Runtime,
  message: OutboundMessage,
  way: SendPath,
): Promise<Delivered> {
  const { channel } = way;
  const plan = planSending(message, channel, runtime.now());
  if (!plan.can) return dead(`channel-${plan.reason}`);
  try {
    return await sendParts(runtime, message, plan.parts, way);
  } catch (error) {
    const isClosed = isChannelError(error) && error.info.class === 'window_closed';
    if (!isClosed || plan.isTemplate) throw error;
    const other = planSending({ ...message, lastInboundAt: null }, channel, runtime.now());
    if (!other.can || !other.isTemplate) throw error;
    return sendParts(runtime, message, other.parts, way);
  }
}

/**
 * Records the outcome before the delivery is settled: in the ticket, and for a notification to officers. A crash in
 * between repeats the record instead of losing it.
 */
async function recordBeforeSettling(
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
  // Receipts that were faster than our own record.
  await countEarlyReceipts(runtime, delivery.target, providerIds, message);
}

/** Notifies listeners and the log, after the delivery is settled. */
async function tellAfterSettling(
  runtime: Runtime,
  delivery: ClaimedDelivery,
  outcome: Outcome,
): Promise<void> {
  const { id, target, conversationId } = delivery;
  const message = messageOf(delivery);
  if (conversationId) await notifyConversation(runtime, conversationId);
  if (outcome.state === 'sent') {
    // Once more: the ids are found from now on, but a receipt may have come since they were looked at first.
    if (message) await countEarlyReceipts(runtime, target, outcome.providerIds, message);
    return;
  }
  if (outcome.state === 'held') return;
  const { state, error } = outcome;
  runtime.log('warn', 'delivery.failed', { id, target, state, error });
  if (state !== 'retry') runtime.bus.emit('delivery.dead-lettered', { id, target, state });
}

/** The rates of a message. A receiver without a conversation is identified by the hash of their address. */
async function ratesFor(
  { vault }: Runtime,
  { conversationId, target }: ClaimedDelivery,
  { capabilities }: Channel,
  { to }: OutboundMessage,
): Promise<RatesOf | null> {
  if (capabilities.rate.length === 0) return null;
  const ids = to.ids.map(({ kind, value }) => `${kind}:${value}`).join('\n');
  const recipient = conversationId ?? (await vault.hash('rate', ids));
  return ratesOf(capabilities, target, recipient, to.ids[0]?.kind);
}

/**
 * Classifies a failure before anything was sent. As in the inbox, a temporary error, such as an unreachable key
 * service, is retried without limit; every other error, such as a broken payload, is retried up to a maximum.
 */
function unsentOutcome(error: unknown, attempts: number, now: number): Outcome {
  const mayPass = AduanError.isInstance(error) && error.retryable;
  if (!mayPass && attempts >= maximumAttempts) return { state: 'dead', error: codeOf(error) };
  return { state: 'retry', at: now + retryDelay(attempts), error: codeOf(error) };
}

/** Classifies a failed send. An error that the adapter did not explain leaves the outcome unknown. */
function failedOutcome(error: unknown, attempts: number, mayRepeat: boolean, now: number): Outcome {
  const info = isChannelError(error) ? error.info : null;
  const isUnknown = info === null || info.outcomeUnknown === true;
  if (isUnknown && !mayRepeat) return { state: 'uncertain', error: codeOf(error) };
  const mayRetry = isUnknown || info.class === 'retryable' || info.class === 'rate_limited';
  if (!mayRetry || attempts >= maximumAttempts) return { state: 'dead', error: codeOf(error) };
  const delay = Math.max(info?.retryAfterMs ?? 0, retryDelay(attempts));
  return { state: 'retry', at: now + delay, error: codeOf(error) };
}

/** The outcome as it is recorded. Of failed notifications to officers less is recorded, and by other names. */
function recordedOutcome({ purpose, replyTo }: OutboundMessage, outcome: Outcome): Outcome {
  if (purpose !== 'notification' || !('error' in outcome)) return outcome;
  const isReply = replyTo !== undefined;
  // A reply to an officer's own message needs no attention when it fails, so it does not become a dead letter.
  if (isReply && outcome.state !== 'retry') return settled.outcome;
  return { ...outcome, error: notificationError(outcome.error) };
}

/** The name that an error of a message to a citizen has for a notification to an officer. */
function notificationError(error: string): string {
  return error.replace(/^channel-(?=blocked$|recipient$|window-closed$)/, 'notification-');
}

/**
 * Records a pause that a provider requested, and its scope, so that nothing is sent before it ends: no other message,
 * no other process, and not this process after a restart.
 *
 * @param until - epoch ms
 * @returns whether the whole channel must send nothing before that
 */
async function keepPause(
  { store, tenant, log }: Pick<Runtime, 'store' | 'tenant' | 'log'>,
  rates: RatesOf | null,
  info: ChannelErrorInfo,
  until: number,
): Promise<boolean> {
  if (!rates || info.class !== 'rate_limited' || info.scope === undefined) return false;
  const isOfAccount = info.scope !== 'recipient';
  const rate = isOfAccount ? rates.account : rates.recipient;
  await store.holdRateSlots(tenant, rate, until).catch((error: unknown) => {
    log('warn', 'pause.not-kept', { error: errorName(error) });
  });
  return isOfAccount;
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

function messageOf({ messageId, ticketId }: ClaimedDelivery): SentMessage | null {
  return messageId && { id: messageId, ticketId };
}

function done(outcome: Outcome): Delivered {
  return { outcome, pausedUntil: null };
}

function codeOf(error: unknown): string {
  return AduanError.isInstance(error) ? error.code : 'unexpected';
}
