import { type Delivered, dead, settled } from '../runtime/delivered.js';
import type { Desk } from '../runtime/desk.js';
import { retryDelay } from '../runtime/outbox/retry-delay.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import { systemPrincipal } from '../slots/principal.js';
import type { ClaimedDelivery } from '../store/outbox.js';
import { afterFailure, afterSuccess, restOf, stateOf } from './circuit.js';
import type { EndpointHealth } from './endpoint-health.js';
import type { EndpointRecord, EndpointRecords } from './endpoint-records.js';
import { mayHear, payloadOf, type WebhookPayload } from './payload.js';
import { type SendResult, sendWebhook } from './send.js';
import type { WebhookTransport } from './transport.js';
import { endpointIn, jobOf } from './webhook-jobs.js';

/** How long what waits for a paused endpoint is not looked at, ms. */
const pausedLookMs = 30_000;
/** The longest wait of one delivery between two tries, ms. */
const longestWaitMs = 10 * 60_000;

/** What the parts of the room stand on. */
export interface RoomParts {
  readonly desk: Desk;
  readonly records: EndpointRecords;
  readonly health: EndpointHealth;
  readonly transport: WebhookTransport;
  /** Ms. */
  readonly patienceMs: number;
  /** Until when nothing is claimed for a target in this process, epoch ms. */
  readonly resting: Map<string, number>;
}

/**
 * Sends one delivery to its endpoint. What is told is read now: a case that became confidential while its delivery
 * waited is not told, and nothing is told of what was erased.
 */
export async function handOver(delivery: ClaimedDelivery, parts: RoomParts): Promise<Delivered> {
  const { desk, health, records } = parts;
  const endpoint = (await records.known()).find(
    ({ number }) => number === endpointIn(delivery.target),
  );
  if (!endpoint) return withheld(delivery, 'endpoint-removed', desk);
  if (endpoint.pausedAt !== null) return held(delivery, desk.now() + pausedLookMs, parts);
  const restsUntil = restOf((await health.read(endpoint.number)).retryAt, desk.now());
  if (restsUntil !== null) return held(delivery, restsUntil, parts);
  const payload = await payloadIn(delivery, endpoint, desk);
  if (!payload) return withheld(delivery, 'not-for-it', desk);
  const id = delivery.id.slice(delivery.target.length + 1);
  const result = await sendWebhook(endpoint, { id, payload }, desk.now(), parts.transport);
  return afterTry(result, delivery, endpoint, parts);
}

async function payloadIn(
  delivery: ClaimedDelivery,
  endpoint: EndpointRecord,
  desk: Desk,
): Promise<WebhookPayload | null> {
  const loaded = delivery.ticketId && (await loadTicket(desk, delivery.ticketId));
  const { sequence } = jobOf(delivery);
  const event = loaded ? loaded.history.find((each) => each.sequence === sequence) : null;
  if (!loaded || !event || !mayHear(desk, endpoint, loaded.stored.ticket)) return null;
  return payloadOf(desk, endpoint, loaded.stored.ticket, event);
}

async function afterTry(
  result: SendResult,
  delivery: ClaimedDelivery,
  { number, resumedAt }: EndpointRecord,
  parts: RoomParts,
): Promise<Delivered> {
  const { desk, health, patienceMs, resting } = parts;
  const now = desk.now();
  if (result.delivered) {
    await health.note(number, (circuit) => afterSuccess(circuit, now));
    return settled;
  }
  const { error } = result;
  const circuit = await health.note(number, (each) => afterFailure(each, now, result));
  if (circuit.failures === 1 || stateOf(circuit) === 'broken') {
    desk.log('warn', 'webhook.failing', { number, error, failures: circuit.failures });
  }
  if (error === 'webhook-status-410') return gone(delivery, number, parts);
  const restsUntil = restOf(circuit.retryAt, now) ?? now;
  resting.set(delivery.target, restsUntil);
  // Nobody was asked while it was paused.
  if (now - Math.max(delivery.dueAt, resumedAt ?? 0) >= patienceMs) return dead(error);
  const own = now + Math.min(retryDelay(delivery.attempt), longestWaitMs);
  const at = Math.max(own, restsUntil);
  return { outcome: { state: 'retry', at, error }, pausedUntil: null };
}

/** It wants nothing more: what happens waits until a person looks at it. */
async function gone(
  delivery: ClaimedDelivery,
  number: number,
  parts: RoomParts,
): Promise<Delivered> {
  const { desk, records } = parts;
  const options = { actor: systemPrincipal };
  await records.amend(number, { name: 'gone', options }, () => {
    return { pausedAt: desk.now(), pausedBecause: 'gone' };
  });
  return held(delivery, desk.now() + pausedLookMs, parts);
}

function held({ target }: ClaimedDelivery, at: number, { resting }: RoomParts): Delivered {
  resting.set(target, at);
  return { outcome: { state: 'held', at }, pausedUntil: null };
}

function withheld({ id, ticketId }: ClaimedDelivery, because: string, { log }: Desk): Delivered {
  log('info', 'webhook.withheld', { id, ticketId, because });
  return settled;
}
