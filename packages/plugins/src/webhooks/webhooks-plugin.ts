import { refuseField } from '@aduan/core/channel';
import { type AduanPlugin, defineCommand, definePlugin, defineQuery } from '@aduan/core/plugin';
import { pauseOf } from './circuit.js';
import { endpointHealth } from './endpoint-health.js';
import { endpointRecords } from './endpoint-records.js';
import { handOver, type WebhookParts } from './hand-over.js';
import { manageEndpoints } from './manage-endpoints.js';
import { mayBeNotified } from './payload.js';
import { prefix, targetOf, webhookJobs } from './webhook-jobs.js';
import { webhookSchemas } from './webhook-schemas.js';
import type { Webhooks, WebhooksOptions } from './webhooks.js';

const threeDaysMs = 3 * 24 * 60 * 60_000;
const permission = 'webhooks:manage';

/**
 * The plugin that notifies programs of changes to tickets: `aduan.plugins.webhooks`. Each delivery is an outbox job,
 * written in the same commit as the event. Deliveries of one ticket go out in order, however long an endpoint is down,
 * and no request waits for them. Use it in every process that writes tickets.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ ...desk, plugins: [webhooks({ transport: guardedTransport() })] });
 * const input = { name: 'portal', url, events: ['ticket.moved'] };
 * const { secret } = await aduan.plugins.webhooks.add(input, { actor });
 * ```
 *
 * @throws InputError for a concurrency below 1
 */
export function webhooks(options: WebhooksOptions): AduanPlugin<'webhooks', Webhooks> {
  const { concurrency = 4, patienceMs = threeDaysMs, transport } = options;
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    refuseField('concurrency', 'must be 1 or more');
  }
  return definePlugin({
    id: 'webhooks',
    tables: {
      endpoints: { sealed: true },
      health: { sealed: false },
      numbers: { sealed: false },
    },
    personal: {
      endpoints: {
        what: {
          id: 'Alamat dan rahasia program penerima',
          en: 'Addresses and secrets of receiving programs',
        },
        purpose: { id: 'Memberi tahu program', en: 'To notify programs' },
        retention: { id: 'Sampai dihapus dari daftar', en: 'Until they are removed from the list' },
      },
    },
    permissions: { [permission]: ['supervisor'] },
    setup(context) {
      const paused = new Map<string, number>();
      const records = endpointRecords(context);
      const health = endpointHealth(context);
      const parts: WebhookParts = { context, records, health, transport, patienceMs, paused };
      const manage = manageEndpoints(parts);
      const schemas = webhookSchemas(context.eventTypes);
      const one = { permission, officersOnly: true, input: schemas.one } as const;
      /** A URL may hold a password of its receiver, so every answer that shows one is sealed. */
      const change = { hasVersion: true, sealsAnswer: true } as const;
      return {
        queries: {
          list: defineQuery({
            permission,
            officersOnly: true,
            input: schemas.nothing,
            answer: schemas.list,
            http: {
              name: 'listWebhooks',
              path: '',
              summary: 'Where programs hear of cases, and how they take it',
            },
            run: manage.list,
          }),
          get: defineQuery({
            ...one,
            answer: schemas.changed,
            http: { name: 'getWebhook', path: '{number}', summary: 'One endpoint' },
            run: manage.get,
          }),
        },
        commands: {
          add: defineCommand({
            permission,
            officersOnly: true,
            input: schemas.add,
            answer: schemas.withSecret,
            sealsAnswer: true,
            http: {
              name: 'addWebhook',
              path: '',
              summary: 'Add an endpoint, which hears of the cases that you may see',
              status: 201,
            },
            run: manage.add,
          }),
          change: defineCommand({
            ...{ ...one, ...change },
            input: schemas.change,
            answer: schemas.changed,
            http: {
              name: 'changeWebhook',
              path: '{number}',
              summary: 'Change an endpoint; what is left out stays',
            },
            run: manage.change,
          }),
          pause: defineCommand({
            ...{ ...one, ...change },
            answer: schemas.changed,
            http: {
              name: 'pauseWebhook',
              path: '{number}/pause',
              summary: 'Let what happens wait',
            },
            run: manage.pause,
          }),
          resume: defineCommand({
            ...{ ...one, ...change },
            answer: schemas.changed,
            http: {
              name: 'resumeWebhook',
              path: '{number}/resume',
              summary: 'Send what has waited, and what happens from now on',
            },
            run: manage.resume,
          }),
          rotateSecret: defineCommand({
            ...{ ...one, ...change },
            answer: schemas.withSecret,
            http: {
              name: 'rotateWebhookSecret',
              path: '{number}/secret',
              summary: 'Make a new secret; the former one signs as well for a day',
            },
            run: manage.rotateSecret,
          }),
          remove: defineCommand({
            ...one,
            hasVersion: true,
            answer: null,
            http: {
              name: 'removeWebhook',
              path: '{number}/removal',
              summary: 'Forget an endpoint, and what waits for it',
            },
            run: manage.remove,
          }),
          test: defineCommand({
            ...one,
            isIdempotent: true,
            answer: schemas.tested,
            http: {
              name: 'testWebhook',
              path: '{number}/test',
              summary: 'Send `webhook.test` now, once, and say what came of it',
            },
            run: manage.test,
          }),
          replay: defineCommand({
            ...one,
            isIdempotent: true,
            answer: schemas.replayed,
            http: {
              name: 'replayWebhook',
              path: '{number}/replay',
              summary: 'Send again what was given up, at most 100 deliveries',
            },
            run: manage.replay,
          }),
        },
        hooks: {
          async write(change, tx) {
            const endpoints = await records.known();
            const told = endpoints.filter((each) => mayBeNotified(context, each, change.ticket));
            for (const job of webhookJobs(change, told)) tx.deliver(job);
          },
        },
        deliveries: [
          {
            prefix,
            concurrency,
            async targets() {
              const all = (await records.known()).map(targetOf);
              const now = context.now();
              const isResting = (target: string) =>
                pauseOf(paused.get(target) ?? null, now) !== null;
              return { all, resting: all.filter(isResting) };
            },
            deliver: (delivery) => handOver(delivery, parts),
          },
        ],
      };
    },
  });
}
