import {
  type Contradiction,
  type Fact,
  type FactView,
  factKinds,
  factStatementSchema,
  obstacleKinds,
  reviewGrounds,
} from '@aduan/core/cooperative-facts';
import * as z from 'zod';
import { actor, asked, cooperative, freeText, instant, label, region } from './fields.js';

const statement = /* @__PURE__ */ factStatementSchema.meta({
  id: 'FactStatement',
  description:
    'What is said of a cooperative: a kind, and a value of it. No kind has room for a name.',
});
const source = /* @__PURE__ */ z.enum(['citizen', 'officer', 'letter', 'register']);
const confidence = /* @__PURE__ */ z.enum(['high', 'medium', 'low']);
const outcome = /* @__PURE__ */ z.enum(['confirmed', 'refuted', 'cannot-be-checked']);
const means = /* @__PURE__ */ z.enum(['visit', 'call', 'document', 'register', 'other']);
const text = /* @__PURE__ */ z.string().nullable();
/** Stored unencrypted. */
const reason = /* @__PURE__ */ freeText(500).describe(
  'Kept in clear: no names, no numbers of people.',
);

/** A fact as the API shows it: kind and value grouped as `statement`, as in a request. */
export function shownFact<Shown extends Fact>({ kind, value, ...rest }: Shown) {
  return { ...rest, statement: { kind, value } };
}

/** Kind of a fact. */
export const factKind = /* @__PURE__ */ z.enum(factKinds);
/** Why something waits for an officer. */
export const reviewGround = /* @__PURE__ */ z.enum(reviewGrounds);

const revision = {
  statement,
  confidence: /* @__PURE__ */ confidence.exactOptional(),
  evidence: /* @__PURE__ */ z
    .string()
    .max(300)
    .exactOptional()
    .describe('An id, or a public https address.'),
  observedAt: /* @__PURE__ */ asked.exactOptional().describe('When it was so. Default now.'),
};

/** What a later statement changes. */
export const factRevision = /* @__PURE__ */ z.strictObject(revision);
/** The correction of an accepted suggestion, if any. */
export const takenOver = /* @__PURE__ */ z.strictObject({
  revision: factRevision.exactOptional(),
});
/** A statement about a cooperative. */
export const newFact = /* @__PURE__ */ z
  .strictObject({
    ...revision,
    cooperative,
    region: region.exactOptional(),
    source: source.exclude(['register']),
    ticket: z
      .uuid()
      .exactOptional()
      .describe('The case in which it was said; a citizen says it in one.'),
    consent: z.boolean().exactOptional().describe('Nothing of a citizen is kept without.'),
  })
  .meta({ id: 'NewFact' });
/** Why a fact is put aside. */
export const factReason = /* @__PURE__ */ z.strictObject({ reason });
/** The result of an officer's review. */
export const judgement = /* @__PURE__ */ z.strictObject({
  outcome,
  means,
  reason: reason.exactOptional().describe('Must be given unless it is confirmed; kept in clear.'),
});

const origin = {
  source,
  ticket: text,
  system: text,
  consent: /* @__PURE__ */ z.enum(['given', 'not-needed']),
  confidence,
  evidence: text,
  observedAt: instant,
};
const verdict = { outcome, means, reason: /* @__PURE__ */ z.string() };
const action = /* @__PURE__ */ z.string().describe('Such as given, revised, judged.');

const factFields = /* @__PURE__ */ (() =>
  ({
    ...origin,
    statement,
    id: z.string(),
    version: z.int().describe('Goes as ETag and If-Match.'),
    cooperative,
    region: text,
    state: z.enum(['suggested', 'standing', 'dismissed', 'withdrawn']),
    verdict: z.object({ ...verdict, by: z.string(), at: instant }).nullable(),
    authors: z.array(z.string()),
    recordedAt: instant,
    changedAt: instant,
    ageDays: z.int(),
    isStale: z.boolean(),
    acts: z.array(z.string()).describe('What you may do with it.'),
  }) satisfies Readonly<Record<keyof Omit<FactView, 'kind' | 'value'> | 'statement', z.ZodType>>)();

/** A fact about a cooperative. */
export const fact = /* @__PURE__ */ z
  .object(factFields)
  .meta({ id: 'Fact', description: 'What somebody says of a cooperative, and how that stands.' });
/** A fact without the fields that depend on the viewer. */
export const plainFact = /* @__PURE__ */ fact.omit({ ageDays: true, isStale: true, acts: true });
/** Response to a command on a fact. */
export const changedFact = /* @__PURE__ */ z.object({ fact }).meta({ id: 'ChangedFact' });

const contradictionFields = /* @__PURE__ */ (() =>
  ({
    kind: factKind,
    facts: z.array(z.string()).describe('Two ids, the older observation first.'),
    daysApart: z.int(),
  }) satisfies Readonly<Record<keyof Contradiction, z.ZodType>>)();
const contradictions = /* @__PURE__ */ z.array(z.object(contradictionFields));

/** What is known of a cooperative. */
export const factRecord = /* @__PURE__ */ z.object({ facts: z.array(fact), contradictions });
/** An item that waits for an officer. */
export const reviewItem = /* @__PURE__ */ z
  .object({
    ground: reviewGround,
    cooperative,
    region: text,
    place: label.nullable().describe('The region by its name; null where none is given.'),
    kind: factKind,
    facts: z.array(fact),
    contradictions,
    since: instant,
  })
  .meta({ id: 'ReviewItem' });

/** One entry of the history of a fact. */
export const factEntry = /* @__PURE__ */ z
  .object({
    type: action,
    id: z.string(),
    at: instant,
    actor,
    content: z.object({ ...origin, statement, cooperative, region: text }).exactOptional(),
    revision: z
      .object({ statement, confidence, evidence: text, observedAt: instant })
      .exactOptional(),
    verdict: z.object(verdict).exactOptional(),
    reason: z.string().exactOptional(),
    isWithdrawn: z.boolean().exactOptional(),
  })
  .meta({ id: 'FactEntry' });
/** A change of a fact, with the fact after it. */
export const factChange = /* @__PURE__ */ z.object({
  id: z.string(),
  type: action,
  at: instant,
  by: z.string(),
  fact: plainFact,
});

const count = /* @__PURE__ */ z.int().nullable().describe('Null = too few to be shown.');
const group = /* @__PURE__ */ z
  .object({
    key: text,
    place: label.nullable().describe('The region of the key by its name.'),
    cooperatives: count,
    registered: count,
    kinds: z.record(
      factKind,
      z.object({
        known: count,
        disputed: count,
        confirmed: count,
        stale: count,
        values: z.record(z.string(), count),
      }),
    ),
    obstacles: z.record(z.enum(obstacleKinds), count),
  })
  .meta({ id: 'FactGroup' });
/** Counts of cooperatives. */
export const factFigures = /* @__PURE__ */ z.object({
  countedAt: instant,
  smallest: z.int(),
  total: group,
  groups: z.array(group),
  definitions: z.record(z.string(), label),
});
