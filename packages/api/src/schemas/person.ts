import * as z from 'zod';
import { actor, instant } from './fields.js';

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
};

const person = /* @__PURE__ */ z.object(personFields).meta({ id: 'Person' });

/** A person and the decisions about them. */
export const personWithHistory = /* @__PURE__ */ z
  .object({
    ...personFields,
    restrictedSince: instant.nullable(),
    history: z.array(
      z.object({
        id: z.string(),
        party: z.string(),
        at: instant,
        actor,
        type: z.string(),
        facts: z.record(z.string(), z.unknown()),
        reason: text,
      }),
    ),
  })
  .meta({ id: 'PersonWithHistory' });

/** A person found by an address. */
export const match = /* @__PURE__ */ z
  .object({
    person,
    by: z.array(z.object({ kind: z.string(), evidence })),
    certainty: z.enum(['likely', 'possible']),
  })
  .meta({ id: 'PersonMatch' });
