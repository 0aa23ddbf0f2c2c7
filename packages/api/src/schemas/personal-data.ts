import {
  type BreachReport,
  type BreachScope,
  type CorrectionEntry,
  correctionSchema,
  type ErasurePlan,
  type PartyExport,
} from '@aduan/core/data-protection';
import * as z from 'zod';
import { actor, asked, facts, instant, phase, reference, ticket } from './fields.js';

type Fields<Thing> = Readonly<Record<keyof Thing, z.ZodType>>;

const text = /* @__PURE__ */ z.string().nullable();
const counts = /* @__PURE__ */ z.record(z.string(), z.int()).describe('Rows by their kind.');

/** A decision about a person's data. */
export const decision = /* @__PURE__ */ z.strictObject({ reason: reference });
/** A correction of personal data. */
export const correctionBody = /* @__PURE__ */ decision.extend({ correction: correctionSchema });

const receipt = {
  party: /* @__PURE__ */ z.string(),
  at: instant,
  reason: /* @__PURE__ */ z.string(),
};
const numbered = /* @__PURE__ */ z.object({ id: z.string(), number: z.string() });

/** The result of a correction. */
export const correctionReceipt = /* @__PURE__ */ z.object({
  ...receipt,
  tickets: z.array(numbered),
});

const corrected = /* @__PURE__ */ z
  .object({
    name: z.string().exactOptional(),
    contacts: z.array(z.object({ kind: z.string(), value: z.string() })).exactOptional(),
    text: z.string().exactOptional(),
    subject: z.string().exactOptional(),
  })
  .nullable();

const correctionFields = /* @__PURE__ */ (() =>
  ({
    at: z.string(),
    number: z.string(),
    by: actor,
    reason: z.string(),
    fields: z.array(z.enum(['name', 'contacts', 'words'])),
    before: corrected,
    after: corrected,
  }) satisfies Fields<CorrectionEntry>)();
/** What was corrected, and its value before. */
export const correctionEntry = /* @__PURE__ */ z.object(correctionFields);

/** What prevents an erasure. */
export const obstacles = /* @__PURE__ */ z.array(
  z.object({
    code: z.string().describe('Such as ticket-open, retention, legal-hold.'),
    ticketId: z.string().exactOptional(),
    number: z.string().exactOptional(),
    until: instant.exactOptional(),
    source: z.string().exactOptional(),
    since: instant.exactOptional().describe('When a legal hold was placed.'),
    by: z.string().exactOptional().describe('The officer who placed it.'),
  }),
);

const planFields = /* @__PURE__ */ (() =>
  ({
    party: z.string(),
    tickets: z.array(numbered.extend({ phase, openedAt: instant, closedAt: instant.nullable() })),
    count: counts,
    obstacles,
  }) satisfies Fields<ErasurePlan>)();
/** What an erasure would remove, and what prevents it. */
export const erasurePlan = /* @__PURE__ */ z.object(planFields).meta({ id: 'ErasurePlan' });
/** What an erasure removed. */
export const erasureReceipt = /* @__PURE__ */ erasurePlan.omit({ obstacles: true }).extend(receipt);

/** Texts of an event of any kind. */
const words = /* @__PURE__ */ z.looseObject({
  editedAt: instant.exactOptional(),
  deletedAt: instant.exactOptional(),
});

const exportFields = /* @__PURE__ */ (() =>
  ({
    format: z.string(),
    exportedAt: z.string(),
    parties: z.array(z.string()),
    firstSeenAt: text,
    name: text,
    contacts: z.array(z.object({ kind: z.string(), value: z.string() })),
    tickets: z.array(
      z.object({
        number: z.string(),
        facts: z.object(ticket.shape).partial().loose(),
        represented: z.unknown(),
        history: z.array(
          z.object({
            at: z.string(),
            what: z.string(),
            by: actor,
            internal: z.boolean(),
            facts,
            words: words.nullable(),
            correctedAt: text,
          }),
        ),
      }),
    ),
    conversations: z.array(
      z.object({
        channel: z.string(),
        address: z.unknown(),
        lastInboundAt: text,
        session: z.unknown(),
        messages: z.array(z.looseObject({ words: words.nullable() })),
      }),
    ),
    files: z.array(
      z.object({
        blob: z.string(),
        name: text,
        mime: z.string(),
        bytes: z.int(),
        sha256: z.string(),
      }),
    ),
    views: z.array(
      z.object({
        at: z.string(),
        by: actor,
        number: text,
        fields: z.array(z.string()),
        ground: text,
      }),
    ),
    waiting: z.array(z.unknown()),
    rows: counts,
  }) satisfies Fields<PartyExport>)();
/** Everything that is stored about a person. */
export const partyExport = /* @__PURE__ */ z.object(exportFields).meta({
  id: 'PartyExport',
  description: 'Everything that is kept of a person. Look through it before it is handed out.',
});

const breachKind = /* @__PURE__ */ z.enum(['database', 'database-and-keys', 'account']);
const ids = /* @__PURE__ */ z.array(z.uuid()).max(1_000).exactOptional();
/** What is known of a data breach. */
export const breachScope = /* @__PURE__ */ z.strictObject({
  kind: breachKind,
  officer: z.string().max(200).exactOptional().describe('The account, for `account`.'),
  from: asked.exactOptional(),
  until: asked.exactOptional(),
  parties: ids,
  tickets: ids,
  knownAt: asked.exactOptional().describe('From then on 72 hours are counted.'),
  ticket: z
    .uuid()
    .exactOptional()
    .describe('The ticket about the breach; its clock gives the deadline.'),
} satisfies Fields<BreachScope>);

const breachFields = /* @__PURE__ */ (() =>
  ({
    format: z.string(),
    madeAt: z.string(),
    kind: breachKind,
    officer: text,
    from: text,
    until: z.string(),
    knownAt: z.string(),
    notifyBy: z.string(),
    people: z.array(
      z.object({
        party: z.string(),
        tickets: z.array(numbered),
        fields: z.array(z.string()),
        heldSince: z.string(),
        seenFirst: text,
        readable: z.boolean(),
      }),
    ),
    tickets: z.int(),
    inClear: z.array(z.string()),
    limits: z.array(z.string()),
  }) satisfies Fields<BreachReport>)();
/** Persons affected by a data breach. */
export const breachReport = /* @__PURE__ */ z.object(breachFields).meta({ id: 'BreachReport' });
