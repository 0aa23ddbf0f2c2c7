import { cooperativeCardSchema } from '@aduan/core/directory';
import { type AnswerSchema, answers, fields, instant, type SentFile } from '@aduan/core/plugin';
import * as z from 'zod';
import type { Contradiction } from './contradictions.js';
import type { CooperativeRecord, FactChangeView } from './cooperative-facts.js';
import type { ExportedFact } from './exported-fact.js';
import { type Fact, type FactEntry, type FactView, factActions } from './fact.js';
import { isEvidence } from './fact-content.js';
import { factKinds, factStatementSchema, obstacleKinds } from './fact-values.js';
import type { FactFigures, FactGroup } from './figures.js';
import { type ReviewItem, reviewGrounds } from './review.js';

/** Requires a schema for every field. */
type Fields<Thing> = Readonly<Record<keyof Thing, z.ZodType>>;

const text = /* @__PURE__ */ z.string().nullable();
const source = /* @__PURE__ */ z.enum(['citizen', 'officer', 'letter', 'register']);
const confidence = /* @__PURE__ */ z.enum(['high', 'medium', 'low']);
const outcome = /* @__PURE__ */ z.enum(['confirmed', 'refuted', 'cannot-be-checked']);
const means = /* @__PURE__ */ z.enum(['visit', 'call', 'document', 'register', 'other']);
const kind = /* @__PURE__ */ z.enum(factKinds);
const statement = /* @__PURE__ */ factStatementSchema.meta({
  id: 'FactStatement',
  description:
    'What is said of a cooperative: a kind, and a value of it. No kind has room for a name.',
});

/** Schemas of the inputs of the operations. */
export function factInputs() {
  const one = { fact: z.uuid() };
  const village = z.string().regex(/^\d{2}(?:\.\d{2}){2}\.\d{4}$/);
  const inRegion = { region: fields.region.exactOptional() };
  const reason = fields.freeText(500).describe('Kept in clear: no names, no numbers of people.');
  const revision = {
    statement,
    confidence: confidence.exactOptional(),
    evidence: z
      .string()
      .max(300)
      .refine(
        isEvidence,
        'is an id, or a public https address without a parameter that may carry a credential',
      )
      .exactOptional()
      .describe('An id, or a public https address.'),
    observedAt: fields.moment.exactOptional().describe('When it was so. Default now.'),
  };
  const { name, ...codes } = fields.cooperative.shape;
  const figures = z.strictObject({
    ...inRegion,
    depth: z.literal([1, 2, 3]).default(1).describe('Parts of a code that make a group.'),
    smallest: z
      .int()
      .min(0)
      .max(1_000)
      .default(0)
      .describe('For publication, such as 5: no count below it is shown.'),
  });
  return {
    nothing: z.strictObject({}),
    one: z.strictObject(one),
    cooperative: z.strictObject({ ...codes, name: name.exactOptional() }),
    codes: z.strictObject(codes),
    newFact: z
      .strictObject({
        ...revision,
        cooperative: fields.cooperative
          .extend({
            nikop: z
              .string()
              .regex(/^\d{10,24}$/)
              .exactOptional(),
            villageCode: village.exactOptional(),
          })
          .refine(
            (given) => (given.nikop ?? given.simkopdesId ?? given.villageCode) !== undefined,
            'needs a code: a name alone may be that of many',
          ),
        region: z.union([z.string().regex(/^\d{2}(?:\.\d{2}){0,2}$/), village]).exactOptional(),
        source: source.exclude(['register']),
        ticket: z
          .uuid()
          .exactOptional()
          .describe('The case in which it was said; a citizen says it in one.'),
        consent: z.boolean().exactOptional().describe('Nothing of a citizen is kept without.'),
      })
      .meta({ id: 'NewFact' }),
    takeOver: z.strictObject({ ...one, revision: z.strictObject(revision).exactOptional() }),
    revise: z.strictObject({ ...one, ...revision }),
    because: z.strictObject({ ...one, reason }),
    judge: z.strictObject({
      ...one,
      outcome,
      means,
      reason: reason
        .exactOptional()
        .describe('Must be given unless it is confirmed; kept in clear.'),
    }),
    card: z.strictObject({ card: cooperativeCardSchema }),
    review: z.strictObject({
      ...inRegion,
      ...fields.page,
      kind: kind.exactOptional(),
      ground: z.enum(reviewGrounds).exactOptional(),
    }),
    changes: z.strictObject({ since: fields.moment, limit: fields.page.limit }),
    figures: figures.extend({
      registered: z.record(z.string().max(20), z.int().min(0)).exactOptional(),
    }),
    figuresOverHttp: figures,
    export: z.strictObject(inRegion),
    exportFile: z.strictObject({ ...inRegion, separator: z.enum([',', ';']).default(',') }),
  };
}

/** Schemas of the answers of the operations. */
export function factAnswers() {
  const { actor, label } = answers;
  const { cooperative } = fields;
  const origin = {
    source,
    ticket: text,
    system: text,
    consent: z.enum(['given', 'not-needed']),
    confidence,
    evidence: text,
    observedAt: instant,
  };
  const about = { statement, cooperative, region: text };
  const verdict = { outcome, means, reason: z.string() };
  const action = z.enum(factActions);
  const plainFact = z.object({
    ...origin,
    ...about,
    id: z.string(),
    version: z.int().describe('Goes as ETag and If-Match.'),
    state: z.enum(['suggested', 'standing', 'dismissed', 'withdrawn']),
    verdict: z.object({ ...verdict, by: z.string(), at: instant }).nullable(),
    authors: z.array(z.string()).describe('None of them may judge it.'),
    recordedAt: instant,
    changedAt: instant,
  } satisfies Fields<Fact>);
  const fact = plainFact
    .extend({
      ageDays: z.int(),
      isStale: z.boolean(),
      acts: z.array(z.string()).describe('What you may do with it.'),
    } satisfies Fields<Omit<FactView, keyof Fact>>)
    .meta({
      id: 'Fact',
      description: 'What somebody says of a cooperative, and how that stands.',
    }) as unknown as AnswerSchema<FactView>;
  const contradictions = z.array(
    z.object({
      kind,
      facts: z.array(z.string()).describe('Two ids, the older observation first.'),
      daysApart: z.int(),
    } satisfies Fields<Contradiction>),
  );
  const count = z.int().nullable().describe('Null = too few to be shown.');
  const group = z
    .object({
      key: text,
      place: label.nullable().describe('The region of the key by its name.'),
      cooperatives: count,
      registered: count,
      kinds: z.record(
        kind,
        z.object({
          known: count,
          disputed: count,
          confirmed: count,
          stale: count,
          values: z.record(z.string(), count),
        }),
      ),
      obstacles: z.record(z.enum(obstacleKinds), count),
    } satisfies Fields<FactGroup>)
    .meta({ id: 'FactGroup' });
  return {
    changed: z.object({ fact }).meta({ id: 'ChangedFact' }),
    facts: z.array(fact),
    record: z.object({
      facts: z.array(fact),
      contradictions,
    }) as unknown as AnswerSchema<CooperativeRecord>,
    history: z.array(
      z
        .object({
          type: action,
          id: z.string(),
          at: instant,
          actor,
          content: z.object({ ...origin, ...about }).exactOptional(),
          revision: z
            .object({ statement, confidence, evidence: text, observedAt: instant })
            .exactOptional(),
          verdict: z.object(verdict).exactOptional(),
          reason: z.string().exactOptional(),
          isWithdrawn: z.boolean().exactOptional(),
        } satisfies Fields<FactEntry>)
        .meta({ id: 'FactEntry' }) as unknown as AnswerSchema<FactEntry>,
    ),
    review: answers.pageOf(
      z
        .object({
          ground: z.enum(reviewGrounds),
          cooperative,
          region: text,
          place: label.nullable().describe('The region by its name; null where none is given.'),
          kind,
          facts: z.array(fact),
          contradictions,
          since: instant,
        } satisfies Fields<ReviewItem>)
        .meta({ id: 'ReviewItem' }) as unknown as AnswerSchema<ReviewItem>,
    ),
    changes: z.array(
      z.object({
        id: z.string(),
        type: action,
        at: instant,
        by: z.string(),
        fact: plainFact,
      } satisfies Fields<FactChangeView>) as unknown as AnswerSchema<FactChangeView>,
    ),
    figures: z.object({
      countedAt: instant,
      smallest: z.int(),
      total: group,
      groups: z.array(group),
      definitions: z.record(z.string(), label),
    } satisfies Fields<FactFigures>) as unknown as AnswerSchema<FactFigures>,
    exported: z.array(
      z.object({
        ...about,
        source,
        system: text,
        confidence,
        observedAt: z.string(),
        recordedAt: z.string(),
        outcome: outcome.nullable(),
        means: means.nullable(),
        judgedAt: text,
        version: z.int(),
        isStale: z.boolean(),
        isContradicted: z.boolean(),
      } satisfies Fields<ExportedFact>) as unknown as AnswerSchema<ExportedFact>,
    ),
    file: z.custom<SentFile>(),
    noted: z.int(),
  };
}
