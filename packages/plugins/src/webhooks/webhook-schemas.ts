import { instant } from '@aduan/core/plugin';
import * as z from 'zod';
import type { Webhook, WebhookEvent } from './webhooks.js';

/**
 * Schemas of the inputs and answers of the operations. @param eventTypes - event types of the desk, including those of
 * its plugins
 */
export function webhookSchemas(eventTypes: readonly WebhookEvent[]) {
  const event = z
    .enum(['*', ...eventTypes])
    .describe('What an endpoint hears of, such as ticket.moved; * = everything.') as z.ZodType<
    WebhookEvent,
    WebhookEvent
  >;
  const name = z.string().describe('The system behind it, never a person.');
  const url = z.string().min(1).max(2_000).describe('https, on the internet.');
  const events = z.array(event).min(1).max(100);
  const guarded = z
    .boolean()
    .describe('Whether it hears of confidential, anonymous and supervisory cases as well.');
  const number = z.int();
  const input = { name: name.trim().min(1).max(100), url, events, guarded };
  const webhook = z
    .object({
      ...{ name, url, guarded, number },
      events: z.array(z.string()).describe('Also of plugins that the desk had when it was said.'),
      version: z.int().describe('Goes as ETag and If-Match.'),
      payloadVersion: z.literal(1),
      addedBy: z.string(),
      addedAt: instant,
      pausedAt: instant.nullable(),
      pauseReason: z
        .enum(['operator', 'gone'])
        .nullable()
        .describe('gone: it answered 410, which asks for no more.'),
      formerSecretUntil: instant.nullable().describe('Until then the former secret signs as well.'),
      health: z.object({
        state: z.enum(['untried', 'healthy', 'failing', 'broken']),
        failingSince: instant.nullable(),
        failures: z.int(),
        retryAt: instant.nullable(),
        lastError: z.string().nullable(),
        deliveredAt: instant.nullable().describe('To the minute.'),
        dead: z.int().describe('Deliveries that were given up, at most 100.'),
      }),
    })
    .meta({
      id: 'Webhook',
      description: 'Where a program hears of cases.',
    }) as unknown as z.ZodType<unknown, Webhook>;
  const secret = z
    .string()
    .describe('Shown here and nowhere else. Verify deliveries with it (Standard Webhooks).');
  return {
    add: z.strictObject({ ...input, guarded: guarded.exactOptional() }).meta({ id: 'NewWebhook' }),
    change: z.strictObject({
      number,
      name: input.name.exactOptional(),
      url: url.exactOptional(),
      events: events.exactOptional(),
      guarded: guarded.exactOptional(),
    }),
    one: z.strictObject({ number }),
    nothing: z.strictObject({}),
    list: z.object({ items: z.array(webhook).readonly() }),
    changed: z.object({ webhook }).meta({ id: 'ChangedWebhook' }),
    withSecret: z
      .object({ webhook, secret })
      .meta({ id: 'WebhookWithSecret', description: 'An endpoint with its secret.' }),
    tested: z.object({
      delivered: z.boolean(),
      error: z.string().nullable(),
      tookMs: z.number(),
    }),
    replayed: z.object({ replayed: z.int() }),
  };
}
