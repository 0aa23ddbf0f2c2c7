import type { Aduan } from '../aduan.js';
import { refuseField } from '../errors.js';
import { deskOf } from '../runtime/desk-of.js';
import { createHands } from '../runtime/hands.js';
import { restOf } from './circuit.js';
import { endpointHealth } from './endpoint-health.js';
import { endpointRecords } from './endpoint-records.js';
import { handOver, type RoomParts } from './hand-over.js';
import { manageEndpoints } from './manage-endpoints.js';
import { mayHear } from './payload.js';
import { endpointIn, targetOf, webhookJobs } from './webhook-jobs.js';
import type { Webhooks, WebhooksOptions } from './webhooks.js';

const threeDaysMs = 3 * 24 * 60 * 60_000;

/**
 * Tells programs what happens to cases. Each delivery is a job of the outbox, written in the same commit as what
 * it tells of: it goes out in the order of its case, however long an endpoint is away, and nobody waits for it.
 * Compose it in every process that writes cases.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const webhooks = createWebhooks(aduan, { transport: guardedTransport() });
 * const { secret } = await webhooks.add({ name: 'portal', url, events: ['ticket.moved'] }, { actor });
 * ```
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError for anything else
 */
export function createWebhooks(aduan: Aduan, options: WebhooksOptions): Webhooks {
  const { hands: count = 4, patienceMs = threeDaysMs, transport } = options;
  if (!Number.isSafeInteger(count) || count < 1) refuseField('hands', 'must be 1 or more');
  const desk = deskOf(aduan);
  const records = endpointRecords(desk);
  const health = endpointHealth(desk);
  const resting = new Map<string, number>();
  const parts: RoomParts = { desk, records, health, transport, patienceMs, resting };
  const hands = createHands(count, Math.ceil(count / 2));
  desk.outside.set('webhooks', {
    has: (target) => endpointIn(target) !== null,
    async note(change) {
      const endpoints = await records.known();
      const told = endpoints.filter((endpoint) => mayHear(desk, endpoint, change.ticket));
      return webhookJobs(change, told);
    },
    async claim(claim) {
      const targets = (await records.known()).map(targetOf);
      const now = desk.now();
      const rest = targets.filter((target) => restOf(resting.get(target) ?? null, now) !== null);
      return hands.claim(targets, (full) => claim([...full, ...rest]));
    },
    deliver: (delivery) => hands.use(delivery.target, () => handOver(delivery, parts)),
  });
  return manageEndpoints(parts);
}
