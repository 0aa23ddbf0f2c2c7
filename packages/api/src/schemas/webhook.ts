import type { PluginWord } from '@aduan/core';
import { webhookEvents } from '@aduan/core/webhooks';
import * as z from 'zod';
import { facts } from './facts.js';
import { cooperative, instant, kind, phase } from './fields.js';

/** Type of an event of a plugin. Whether the desk has that plugin is checked by the desk. */
const pluginEvent = /* @__PURE__ */ (() =>
  z
    .string()
    .regex(/^[a-z][a-z\d-]*:[a-z\d-]+$/)
    .max(100) as unknown as z.ZodType<PluginWord, PluginWord>)();

const event = /* @__PURE__ */ z
  .union([z.enum(webhookEvents), pluginEvent])
  .describe(
    'What an endpoint hears of, such as ticket.moved or, of a plugin, ratings:given; * = everything.',
  );

const said = {
  name: /* @__PURE__ */ z
    .string()
    .min(1)
    .max(100)
    .describe('The system behind it, never a person.'),
  url: /* @__PURE__ */ z.string().min(1).max(2_000).describe('https, on the internet.'),
  events: /* @__PURE__ */ z.array(event).min(1).max(100),
  guarded: /* @__PURE__ */ z
    .boolean()
    .describe('Whether it hears of confidential, anonymous and supervisory cases as well.'),
};

/** A new endpoint. */
export const newWebhook = /* @__PURE__ */ z
  .strictObject({ ...said, guarded: said.guarded.exactOptional() })
  .meta({ id: 'NewWebhook' });

/** The fields of an endpoint to change. */
export const webhookChange = /* @__PURE__ */ z
  .strictObject({
    name: said.name.exactOptional(),
    url: said.url.exactOptional(),
    events: said.events.exactOptional(),
    guarded: said.guarded.exactOptional(),
  })
  .meta({ id: 'WebhookChange' });

/** An endpoint, without its secrets. */
export const webhook = /* @__PURE__ */ z
  .object({
    ...said,
    number: z.int(),
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
  .meta({ id: 'Webhook', description: 'Where a program hears of cases.' });

/** Response to a change of an endpoint. */
export const changedWebhook = /* @__PURE__ */ z.object({ webhook }).meta({ id: 'ChangedWebhook' });

const toldTicket = {
  id: /* @__PURE__ */ z.uuid(),
  number: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  kind,
  category: /* @__PURE__ */ z.string().nullable(),
  cooperative: /* @__PURE__ */ cooperative.nullable(),
  region: /* @__PURE__ */ z.string().nullable(),
  channel: /* @__PURE__ */ z.string(),
  state: /* @__PURE__ */ z.string(),
  phase,
  cycle: /* @__PURE__ */ z.int(),
  team: /* @__PURE__ */ z.string().nullable(),
  anonymous: /* @__PURE__ */ z.boolean(),
  confidential: /* @__PURE__ */ z.boolean(),
  supervisory: /* @__PURE__ */ z.boolean(),
  receivedAt: instant,
  updatedAt: instant,
  answeredAt: /* @__PURE__ */ instant.nullable(),
  closedAt: /* @__PURE__ */ instant.nullable(),
};

/** The payload of one delivery about a ticket. */
export const webhookDelivery = /* @__PURE__ */ z
  .strictObject({
    type: z.string().describe('Such as ticket.moved.'),
    timestamp: z.iso.datetime().describe('When it happened.'),
    version: z.literal(1),
    data: z.strictObject({
      id: z.uuid().describe('Of the event; the header webhook-id.'),
      sequence: z.int().describe('Its place in the history of the case, from 1.'),
      at: instant,
      by: z.enum(['citizen', 'officer', 'system']),
      facts,
      ticket: z.strictObject(toldTicket).describe('As it was when this was sent.'),
    }),
  })
  .meta({
    id: 'WebhookDelivery',
    description: 'What a webhook is sent about a case: facts, no words and no people.',
  });
