import { answers, fields } from '@aduan/core/plugin';
import * as z from 'zod';
import type { MergeResult, PersonWithHistory, SplitResult } from './parties.js';
import type { PersonView } from './person.js';
import type { PersonMatch } from './person-matches.js';

const address = { kind: fields.code, value: /* @__PURE__ */ fields.freeText(200) };
const { partyId, reason } = fields;

/** Inputs of the operations. */
export const partyInputs = {
  nothing: /* @__PURE__ */ z.strictObject({}),
  get: /* @__PURE__ */ z.strictObject({
    ground: fields.reference.exactOptional().describe('Why it is needed; kept with the view.'),
  }),
  find: /* @__PURE__ */ z.strictObject({
    ...address,
    channel: fields.freeText(200).exactOptional(),
  }),
  merge: /* @__PURE__ */ z.strictObject({ into: partyId, reason }),
  distinguish: /* @__PURE__ */ z.strictObject({ other: partyId, reason }),
  link: /* @__PURE__ */ z.strictObject({
    ...address,
    evidence: z.enum(['officer', 'document']),
    reason,
  }),
  unlink: /* @__PURE__ */ z.strictObject({ id: fields.freeText(200), reason }),
  /** Decisions that need a reason alone. */
  why: /* @__PURE__ */ z.strictObject({ reason }),
};

const evidence = /* @__PURE__ */ z.array(z.enum(['channel', 'provider', 'officer', 'document']));
const text = /* @__PURE__ */ z.string().nullable();
const personFields = {
  id: /* @__PURE__ */ z.string(),
  name: text,
  parties: /* @__PURE__ */ z.array(
    z.object({
      id: z.string(),
      mergedInto: text,
      name: text,
      identities: z.array(z.object({ id: z.string(), kind: z.string(), value: text, evidence })),
    }),
  ),
  withheld: /* @__PURE__ */ z.boolean(),
} satisfies Readonly<Record<keyof PersonView, z.ZodType>>;

const match = /* @__PURE__ */ z
  .object({
    person: z.object(personFields).meta({ id: 'Person' }),
    by: z.array(z.object({ kind: z.string(), evidence })),
    certainty: z.enum(['likely', 'possible']),
  })
  .meta({ id: 'PersonMatch' });

/** Answers of the operations. */
export const partyAnswers = {
  matches: /* @__PURE__ */ z.object({ items: z.array(match) }) as z.ZodType as z.ZodType<
    unknown,
    { readonly items: readonly PersonMatch[] }
  >,
  person: /* @__PURE__ */ z
    .object({
      ...personFields,
      restrictedSince: answers.instant.nullable(),
      history: z.array(
        z.object({
          id: z.string(),
          party: z.string(),
          at: answers.instant,
          actor: answers.actor,
          type: z.string(),
          facts: z.record(z.string(), z.unknown()),
          reason: text,
        }),
      ),
    })
    .meta({ id: 'PersonWithHistory' }) as z.ZodType as z.ZodType<unknown, PersonWithHistory>,
  merged: /* @__PURE__ */ z.object({ person: z.string(), merged: text }) as z.ZodType as z.ZodType<
    unknown,
    MergeResult
  >,
  split: /* @__PURE__ */ z.object({ person: z.string(), from: text }) as z.ZodType as z.ZodType<
    unknown,
    SplitResult
  >,
};
