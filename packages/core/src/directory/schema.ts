import * as z from 'zod';
import type { CooperativeRef, ForeignId } from '../ticket/ticket.js';
import type { CooperativeCard, Sourced } from './card.js';
import type { DirectoryPush, PushedTicket, PushOutcome, TicketUpdate } from './exchange.js';
import type { CooperativeMatch, CooperativeQuery } from './query.js';

const code = /* @__PURE__ */ z.string().regex(/^[\w.:@/#-]{1,100}$/);
const word = /* @__PURE__ */ z.string().min(1).max(200);
const count = /* @__PURE__ */ z.int().min(0);
const instant = /* @__PURE__ */ z.int();
const nikop = /* @__PURE__ */ z.string().regex(/^\d{10,24}$/, 'has 10 to 24 digits');
const region = /* @__PURE__ */ z
  .string()
  .regex(/^\d{2}(?:\.\d{2}){0,2}$|^\d{2}(?:\.\d{2}){2}\.\d{4}$/, 'is a dotted Kemendagri code');
const village = /* @__PURE__ */ z
  .string()
  .regex(/^\d{2}(?:\.\d{2}){2}\.\d{4}$/, 'is the dotted Kemendagri code of a village');
const limit = /* @__PURE__ */ z.int().min(1).max(100).exactOptional();
const coordinates = /* @__PURE__ */ z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const cooperative: z.ZodType<CooperativeRef> = /* @__PURE__ */ z.strictObject({
  nikop: nikop.exactOptional(),
  simkopdesId: code.exactOptional(),
  villageCode: village.exactOptional(),
  name: word,
});

/** Schema of a query to a directory, with normalised codes; see `readCooperativeQuery`. */
export const cooperativeQuerySchema: z.ZodType<CooperativeQuery> =
  /* @__PURE__ */ z.discriminatedUnion('by', [
    z.object({ by: z.literal('nikop'), nikop }),
    z.object({ by: z.literal('simkopdes-id'), simkopdesId: code }),
    z.object({ by: z.literal('village'), villageCode: village }),
    z.object({ by: z.literal('name'), name: word, region: region.exactOptional(), limit }),
    z.object({ by: z.literal('nearest'), ...coordinates.shape, limit }),
  ]);

/** Schema of a match. */
export const cooperativeMatchSchema: z.ZodType<CooperativeMatch> = /* @__PURE__ */ z.strictObject({
  cooperative,
  score: z.number().min(0).max(1),
  distanceMeters: z.number().min(0).nullable(),
});

/** Schema of a card, for caches, transfers and files. */
export const cooperativeCardSchema: z.ZodType<CooperativeCard> = /* @__PURE__ */ cardSchema();

function cardSchema() {
  const sourced = <Value>(value: z.ZodType<Value>) => {
    const fact: z.ZodType<Sourced<Value>> = z.strictObject({
      value,
      source: code,
      asOf: instant.nullable(),
      fetchedAt: instant,
    });
    return z.exactOptional(fact);
  };
  return z.strictObject({
    cooperative,
    facts: z.strictObject({
      legalStage: sourced(z.enum(['registered', 'notary', 'completed'])),
      hasNib: sourced(z.boolean()),
      hasNpwp: sourced(z.boolean()),
      hasBankAccount: sourced(z.boolean()),
      management: sourced(z.strictObject({ board: count, supervisors: count, managers: count })),
      outlets: sourced(z.array(z.strictObject({ kind: word, active: z.boolean() }))),
      land: sourced(
        z.array(z.strictObject({ ownership: word, squareMeters: z.number().min(0).nullable() })),
      ),
      loans: sourced(z.array(z.strictObject({ lender: word.nullable(), status: word }))),
      facilitator: sourced(z.strictObject({ id: code })),
      coordinates: sourced(coordinates.strict()),
      updatedAt: sourced(instant),
    }),
  });
}

const foreignId: z.ZodType<ForeignId> = /* @__PURE__ */ z.object({ system: code, id: code });

/** Parameter names in a URL that may carry a credential. */
const secretParameter = /pin|token|secret|password|signature|key/i;

const link = /* @__PURE__ */ z.url({ protocol: /^https?$/ }).refine((text) => {
  const { username, password, searchParams, hash } = new URL(text);
  return (
    !username &&
    !password &&
    !hash &&
    ![...searchParams.keys()].some((one) => secretParameter.test(one))
  );
}, 'carries no PIN, token or password');

const pushedTicket: z.ZodType<PushedTicket> = /* @__PURE__ */ z.object({
  number: code,
  kind: code,
  category: code.nullable(),
  cooperative: cooperative.nullable(),
  region: region.nullable(),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  supervisory: z.boolean(),
  recusals: z.array(code),
  subject: z.string().max(200),
  body: z.string().max(20_000),
  link,
});

/** Schema of a push, as it waits in the queue. */
export const directoryPushSchema: z.ZodType<DirectoryPush> = /* @__PURE__ */ z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('ticket'), key: code, ticket: pushedTicket }),
    z.object({
      type: z.literal('progress'),
      key: code,
      foreignId,
      ticket: pushedTicket,
      state: code,
      response: z.string().max(20_000).nullable(),
      unit: code.nullable(),
    }),
  ],
);

/** Schema of the result of a push. */
export const pushOutcomeSchema: z.ZodType<PushOutcome> = /* @__PURE__ */ z.discriminatedUnion(
  'outcome',
  [
    z.strictObject({ outcome: z.literal('pushed'), foreignId }),
    z.strictObject({
      outcome: z.literal('withheld'),
      obstacle: z.enum([
        'anonymous',
        'confidential',
        'supervisory',
        'recusals',
        'uncategorised',
        'category',
      ]),
    }),
  ],
);

/** Schema of an update of the other system. */
export const ticketUpdateSchema: z.ZodType<TicketUpdate> = /* @__PURE__ */ updateSchema();

function updateSchema() {
  const news = { id: code, at: instant.nullable() };
  return z.discriminatedUnion('type', [
    z.strictObject({ ...news, type: z.literal('response'), text: z.string() }),
    z.strictObject({
      ...news,
      type: z.literal('transfer'),
      unit: code.nullable(),
      institution: word,
    }),
    z.strictObject({ ...news, type: z.literal('state'), state: code.nullable(), status: word }),
  ]);
}
