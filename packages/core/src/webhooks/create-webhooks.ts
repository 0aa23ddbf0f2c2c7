import type { Aduan } from '../aduan.js';
import { refuseField } from '../errors.js';
import { createConcurrencyLimit } from '../runtime/concurrency-limit.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { pauseOf } from './circuit.js';
import { endpointHealth } from './endpoint-health.js';
import { endpointRecords } from './endpoint-records.js';
import { type AddOnParts, handOver } from './hand-over.js';
import { manageEndpoints } from './manage-endpoints.js';
import { mayBeNotified } from './payload.js';
import { endpointIn, targetOf, webhookJobs } from './webhook-jobs.js';
import type { Webhooks, WebhooksOptions } from './webhooks.js';

const threeDaysMs = 3 * 24 * 60 * 60_000;

/**
 * Notifies programs of changes to tickets. Each delivery is an outbox job, written in the same commit as the event.
 * Deliveries of one ticket go out in order, however long an endpoint is down, and no request waits for them. Use it in
 * every process that writes tickets.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const webhooks = createWebhooks(aduan, { transport: guardedTransport() });
 * const { secret } = await webhooks.add({ name: 'portal', url, events: ['ticket.moved'] }, { actor });
 * ```
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createWebhooks(aduan: Aduan, options: WebhooksOptions): Webhooks {
  const { concurrency: count = 4, patienceMs = threeDaysMs, transport } = options;
  if (!Number.isSafeInteger(count) || count < 1) refuseField('hands', 'must be 1 or more');
  const runtime = runtimeOf(aduan);
  const records = endpointRecords(runtime);
  const health = endpointHealth(runtime);
  const paused = new Map<string, number>();
  const parts: AddOnParts = { runtime, records, health, transport, patienceMs, paused };
  const concurrency = createConcurrencyLimit(count, Math.ceil(count / 2));
  runtime.deliveryHandlers.set('webhooks', {
    has: (target) => endpointIn(target) !== null,
    async record(change) {
      const endpoints = await records.known();
      const told = endpoints.filter((endpoint) => mayBeNotified(runtime, endpoint, change.ticket));
      return webhookJobs(change, told);
    },
    async claim(claim) {
      const targets = (await records.known()).map(targetOf);
      const now = runtime.now();
      const rest = targets.filter((target) => pauseOf(paused.get(target) ?? null, now) !== null);
      return concurrency.claim(targets, (full) => claim([...full, ...rest]));
    },
    deliver: (delivery) => concurrency.use(delivery.target, () => handOver(delivery, parts)),
  });
  return manageEndpoints(parts);
}
