import { systemPrincipal } from '@aduan/core';
import { type Delivered, dead, type PluginContext, retryDelay, settled } from '@aduan/core/plugin';
import type { ClaimedDelivery } from '@aduan/core/store';
import { afterFailure, afterSuccess, pauseOf, stateOf } from './circuit.js';
import type { EndpointHealth } from './endpoint-health.js';
import type { EndpointRecord, EndpointRecords } from './endpoint-records.js';
import { mayBeNotified, payloadOf, type WebhookPayload } from './payload.js';
import { type SendResult, sendWebhook } from './send.js';
import type { WebhookTransport } from './transport.js';
import { jobOf, numberIn } from './webhook-jobs.js';

/** Interval to check deliveries of a paused endpoint again, ms. */
const pausedRecheckMs = 30_000;
/** The longest wait between two attempts of one delivery, ms. */
const maxWaitMs = 10 * 60_000;

/** Values that the parts of the plugin share. */
export interface WebhookParts {
  readonly context: PluginContext;
  readonly records: EndpointRecords;
  readonly health: EndpointHealth;
  readonly transport: WebhookTransport;
  /** Ms. */
  readonly patienceMs: number;
  /** Targets for which this process claims nothing, with the end of the pause, epoch ms. */
  readonly paused: Map<string, number>;
}

/**
 * Sends one delivery to its endpoint. The payload is built now, so a ticket that became confidential while the delivery
 * waited is not sent, and erased data is not sent.
 */
export async function handOver(delivery: ClaimedDelivery, parts: WebhookParts): Promise<Delivered> {
  const { context, health, records } = parts;
  const endpoint = (await records.known()).find(
    ({ number }) => number === numberIn(delivery.target),
  );
  if (!endpoint) return withheld(delivery, 'endpoint-removed', context);
  if (endpoint.pausedAt !== null) return held(delivery, context.now() + pausedRecheckMs, parts);
  const pausedUntil = pauseOf((await health.read(endpoint.number)).retryAt, context.now());
  if (pausedUntil !== null) return held(delivery, pausedUntil, parts);
  const payload = await payloadIn(delivery, endpoint, context);
  if (!payload) return withheld(delivery, 'not-for-it', context);
  const id = delivery.id.slice(delivery.target.length + 1);
  const result = await sendWebhook(endpoint, { id, payload }, context.now(), parts.transport);
  return afterTry(result, delivery, endpoint, parts);
}

async function payloadIn(
  delivery: ClaimedDelivery,
  endpoint: EndpointRecord,
  context: PluginContext,
): Promise<WebhookPayload | null> {
  const loaded = delivery.ticketId && (await context.tickets.load(delivery.ticketId));
  const { sequence } = jobOf(delivery);
  const event = loaded ? loaded.history.find((each) => each.sequence === sequence) : null;
  if (!loaded || !event || !mayBeNotified(context, endpoint, loaded.stored.ticket)) return null;
  return payloadOf(context, endpoint, loaded.stored.ticket, event);
}

async function afterTry(
  result: SendResult,
  delivery: ClaimedDelivery,
  { number, resumedAt }: EndpointRecord,
  parts: WebhookParts,
): Promise<Delivered> {
  const { context, health, patienceMs, paused } = parts;
  const now = context.now();
  if (result.delivered) {
    await health.record(number, (circuit) => afterSuccess(circuit, now));
    return settled;
  }
  const { error } = result;
  const circuit = await health.record(number, (each) => afterFailure(each, now, result));
  if (circuit.failures === 1 || stateOf(circuit) === 'broken') {
    context.log('warn', 'webhook.failing', { number, error, failures: circuit.failures });
  }
  if (error === 'webhook-status-410') return gone(delivery, number, parts);
  const pausedUntil = pauseOf(circuit.retryAt, now) ?? now;
  paused.set(delivery.target, pausedUntil);
  // Time in which the endpoint was paused does not count as patience.
  if (now - Math.max(delivery.dueAt, resumedAt ?? 0) >= patienceMs) return dead(error);
  const own = now + Math.min(retryDelay(delivery.attempt), maxWaitMs);
  const at = Math.max(own, pausedUntil);
  return { outcome: { state: 'retry', at, error }, pausedUntil: null };
}

/** The endpoint wants no more deliveries. It is paused, and its deliveries wait until an operator decides. */
async function gone(
  delivery: ClaimedDelivery,
  number: number,
  parts: WebhookParts,
): Promise<Delivered> {
  const { context, records } = parts;
  const options = { actor: systemPrincipal };
  await records.amend(number, options, () => {
    return { pausedAt: context.now(), pauseReason: 'gone' };
  });
  return held(delivery, context.now() + pausedRecheckMs, parts);
}

function held({ target }: ClaimedDelivery, at: number, { paused }: WebhookParts): Delivered {
  paused.set(target, at);
  return { outcome: { state: 'held', at }, pausedUntil: null };
}

function withheld(
  { id, ticketId }: ClaimedDelivery,
  because: string,
  { log }: PluginContext,
): Delivered {
  log('info', 'webhook.withheld', { id, ticketId, because });
  return settled;
}
