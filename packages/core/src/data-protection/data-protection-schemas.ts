import * as z from 'zod';
import { answers } from '../plugin/answers/answers.js';
import type { Fields } from '../plugin/answers/fields.js';
import { fields } from '../plugin/fields.js';
import type { BreachKind, BreachReport, BreachScope } from './breach-report.js';
import type { CorrectionReceipt } from './correct-party.js';
import type { Correction } from './correction.js';
import type { CorrectionEntry } from './corrections-of.js';
import type { ErasurePlan, ErasureReceipt } from './erase-party.js';
import type { PartyExport } from './party-export.js';

const { actor, erasureObstacle, facts, instant, phase, ticket } = answers;
const { reference } = fields;

// Any text is taken: one that is no id leads to nothing.
const id = /* @__PURE__ */ z.string().meta({ format: 'uuid' });
const line = /* @__PURE__ */ z.string().trim().min(1).max(200);
const address = /* @__PURE__ */ z.object({
  kind: z.string().regex(/^[\w.:@-]{1,100}$/),
  value: line,
});
const breachKind = /* @__PURE__ */ z.enum([
  'database',
  'database-and-keys',
  'account',
]) satisfies z.ZodType<BreachKind>;
const ids = /* @__PURE__ */ z.array(z.uuid()).max(1_000).exactOptional();

const correction = /* @__PURE__ */ z
  .strictObject({
    name: line.exactOptional(),
    contact: z.strictObject({ from: address.exactOptional(), to: address }).exactOptional(),
    message: z
      .strictObject({
        ticket: line,
        id: line,
        text: z.string().trim().min(1).max(50_000),
        subject: line.exactOptional(),
      })
      .exactOptional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'nothing to correct') as z.ZodType<
  Correction,
  Correction
>;

/** Inputs of the operations. */
export const dataProtectionInputs = {
  /** Reads about a person. */
  party: /* @__PURE__ */ z.strictObject({ id }),
  /** Decisions that need a reason alone. */
  why: /* @__PURE__ */ z.strictObject({ id, reason: reference }),
  correct: /* @__PURE__ */ z.strictObject({ id, reason: reference, correction }),
  breach: /* @__PURE__ */ z
    .strictObject({
      kind: breachKind,
      officer: z.string().max(200).exactOptional().describe('The account, for `account`.'),
      from: fields.moment.exactOptional(),
      until: fields.moment.exactOptional(),
      parties: ids,
      tickets: ids,
      knownAt: fields.moment.exactOptional().describe('From then on 72 hours are counted.'),
      ticket: z
        .uuid()
        .exactOptional()
        .describe('The ticket about the breach; its clock gives the deadline.'),
    } satisfies Fields<BreachScope>)
    .refine(({ kind, officer }) => kind !== 'account' || officer, {
      error: 'is the account that was used',
      path: ['officer'],
    }) as z.ZodType as z.ZodType<BreachScope, BreachScope>,
};

const text = /* @__PURE__ */ z.string().nullable();
const counts = /* @__PURE__ */ z.record(z.string(), z.int()).describe('Rows by their kind.');
const contacts = /* @__PURE__ */ z.array(z.object({ kind: z.string(), value: z.string() }));
const numbered = /* @__PURE__ */ z.object({ id: z.string(), number: z.string() });
const decided = {
  party: /* @__PURE__ */ z.string(),
  at: instant,
  reason: /* @__PURE__ */ z.string(),
};
/** Texts of an event of any kind. */
const words = /* @__PURE__ */ z
  .looseObject({ editedAt: instant.exactOptional(), deletedAt: instant.exactOptional() })
  .nullable();

const corrected = /* @__PURE__ */ z
  .object({
    name: z.string().exactOptional(),
    contacts: contacts.exactOptional(),
    text: z.string().exactOptional(),
    subject: z.string().exactOptional(),
  })
  .nullable();

const plan = {
  party: /* @__PURE__ */ z.string(),
  tickets: /* @__PURE__ */ z.array(
    numbered.extend({ phase, openedAt: instant, closedAt: instant.nullable() }),
  ),
  count: counts,
  obstacles: /* @__PURE__ */ z.array(erasureObstacle),
} satisfies Fields<ErasurePlan>;

/** Answers of the operations. */
export const dataProtectionAnswers = {
  correction: /* @__PURE__ */ z.object({
    ...decided,
    tickets: z.array(numbered),
  } satisfies Fields<CorrectionReceipt>) as z.ZodType as z.ZodType<unknown, CorrectionReceipt>,
  corrections: /* @__PURE__ */ z.array(
    z.object({
      at: z.string(),
      number: z.string(),
      by: actor,
      reason: z.string(),
      fields: z.array(z.enum(['name', 'contacts', 'words'])),
      before: corrected,
      after: corrected,
    } satisfies Fields<CorrectionEntry>),
  ) as z.ZodType as z.ZodType<unknown, readonly CorrectionEntry[]>,
  plan: /* @__PURE__ */ z.object(plan).meta({ id: 'ErasurePlan' }) as z.ZodType as z.ZodType<
    unknown,
    ErasurePlan
  >,
  erasure: /* @__PURE__ */ z.object({
    tickets: plan.tickets,
    count: counts,
    ...decided,
  } satisfies Fields<ErasureReceipt>) as z.ZodType as z.ZodType<unknown, ErasureReceipt>,
  export: /* @__PURE__ */ z
    .object({
      format: z.string(),
      exportedAt: z.string(),
      parties: z.array(z.string()),
      firstSeenAt: text,
      name: text,
      contacts,
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
              words,
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
          messages: z.array(z.looseObject({ words })),
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
    } satisfies Fields<PartyExport>)
    .meta({
      id: 'PartyExport',
      description: 'Everything that is kept of a person. Look through it before it is handed out.',
    }) as z.ZodType as z.ZodType<unknown, PartyExport>,
  breach: /* @__PURE__ */ z
    .object({
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
    } satisfies Fields<BreachReport>)
    .meta({ id: 'BreachReport' }) as z.ZodType as z.ZodType<unknown, BreachReport>,
};
