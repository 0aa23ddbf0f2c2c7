import { planSending, type RatesOf, ratesOf } from '@aduan/core/sending';
import type { Channel } from '../../channel/channel.js';
import type { ChannelContext } from '../../channel/context.js';
import type { OutboundMessage } from '../../channel/outbound.js';
import { AduanError, isChannelError } from '../../errors.js';
import { type Delivered, settled } from '../../plugin/delivered.js';
import { retryDelay } from '../../plugin/retry-delay.js';
import type { ClaimedDelivery } from '../../store/outbox.js';
import { tellsRead } from '../answer-delivery/next-step.js';
import type { Runtime } from '../runtime.js';
import { keepPause } from './keep-pause.js';
import { outgoingMessage } from './outgoing-message.js';
import { type SendPath, sendParts } from './send-parts.js';

/** Part of the lease that is reserved for recording the result of a send, ms. */
const leaseReserveMs = 10_000;
const maximumAttempts = 10;

/**
 * Sends one message through its channel, within its rate limits. A message whose outcome is unknown is not sent again,
 * unless the channel accepts our key and makes the second send a no-op.
 *
 * @param leaseMs - how long no other worker takes the delivery
 */
export async function deliver(
  runtime: Runtime,
  delivery: ClaimedDelivery,
  channel: Channel,
  context: ChannelContext,
  leaseMs: number,
): Promise<Delivered> {
  const isSafe = channel.capabilities.idempotentSend;
  if (delivery.unsettledBefore && !isSafe) {
    return done({ state: 'uncertain', error: 'outcome-unknown' });
  }
  const now = runtime.now();
  let message: Awaited<ReturnType<typeof outgoingMessage>>;
  let rates: RatesOf | null = null;
  try {
    message = await outgoingMessage(runtime, delivery, channel);
    if (typeof message === 'string') return done({ state: 'dead', error: message });
    rates = await ratesFor(runtime, delivery, channel, message);
  } catch (error) {
    const at = now + retryDelay(delivery.attempt);
    return done({ state: 'retry', at, error: codeOf(error) });
  }
  try {
    const late = AbortSignal.timeout(leaseMs - leaseReserveMs);
    const delivered = await sendAsItCan(runtime, message, {
      channel,
      context,
      rates,
      deadline: late,
    });
    const outcome = named(delivered.outcome, message);
    const { purpose } = message;
    const isTold =
      purpose === 'answer-notice' ||
      (purpose === 'answer' && !tellsRead(runtime.channels, delivery.target));
    return { ...delivered, outcome, ...(isTold && { isTold }) };
  } catch (error) {
    const outcome = named(outcomeOf(error, delivery.attempt, isSafe, now), message);
    if (outcome.state !== 'retry' || !isChannelError(error)) return done(outcome);
    const isPaused = await keepPause(runtime, rates, error.info, outcome.at);
    return { outcome, pausedUntil: isPaused ? outcome.at : null };
  }
}

/**
 * Renames errors of notifications to officers, which have other names than those of messages to citizens. When a reply
 * to an officer's own message fails for good, nobody has to look at it, so it counts as settled.
 */
function named(
  outcome: Delivered['outcome'],
  { purpose, replyTo }: OutboundMessage,
): Delivered['outcome'] {
  if (purpose !== 'notification' || !('error' in outcome)) return outcome;
  if (replyTo !== undefined && outcome.state !== 'retry') return settled.outcome;
  return {
    ...outcome,
    error: outcome.error.replace(
      /^channel-(?=blocked$|recipient$|window-closed$)/,
      'notification-',
    ),
  };
}

function done(outcome: Delivered['outcome']): Delivered {
  return { outcome, pausedUntil: null };
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

/** Sends what the channel can carry. If the provider closed its window early, the template fallback is sent. */
async function sendAsItCan(
  runtime: Runtime,
  message: OutboundMessage,
  way: SendPath,
): Promise<Delivered> {
  const { channel } = way;
  const plan = planSending(message, channel, runtime.now());
  if (!plan.can) return done({ state: 'dead', error: `channel-${plan.reason}` });
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

/** Classifies a failed send. An error that the adapter did not explain leaves the outcome unknown. */
function outcomeOf(
  error: unknown,
  attempts: number,
  isSafe: boolean,
  now: number,
): Exclude<Delivered['outcome'], { state: 'sent' | 'held' }> {
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
