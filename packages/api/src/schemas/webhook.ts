import * as z from 'zod';
import { cooperative, facts, instant, kind, phase } from './fields.js';

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
