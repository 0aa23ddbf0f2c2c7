import type { FieldLink, FieldTask } from '@aduan/core/field-tasks';
import * as z from 'zod';
import { cooperative, freeText, instant, kind, label } from './fields.js';

const step = /* @__PURE__ */ z.enum(['started', 'done', 'impossible']);
const linkFields = /* @__PURE__ */ (() =>
  ({
    number: z.int(),
    to: z.string(),
    askedAt: instant,
    askedBy: z.string(),
    until: instant.describe('It opens nothing from then on.'),
    withdrawn: z.boolean(),
    openedAt: instant.nullable().describe('To the hour.'),
    reportedAt: instant.nullable(),
  }) satisfies Readonly<Record<keyof FieldLink, z.ZodType>>)();

/** A field task link, as officers see it. */
export const fieldLink = /* @__PURE__ */ z.object(linkFields).meta({ id: 'FieldLink' });

/** The secret of a link. */
export const fieldSecret = /* @__PURE__ */ freeText(100);

/** The recipient of a new link. */
export const newFieldLink = /* @__PURE__ */ z.strictObject({
  to: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,49}$/)
    .describe('A task, such as facilitator, never a person.'),
  task: freeText(1_000).describe('What to look at. It is masked before it is shown.'),
  validMs: z
    .int()
    .min(60_000)
    .max(30 * 86_400_000)
    .exactOptional(),
});

/** A report sent through a link. */
export const fieldReport = /* @__PURE__ */ z.strictObject({
  secret: fieldSecret,
  key: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .describe('The same report twice is kept once.'),
  step,
  text: freeText(2_000),
});

const taskFields = /* @__PURE__ */ (() =>
  ({
    number: z.string(),
    kind,
    topic: label.nullable(),
    cooperative: cooperative.nullable(),
    region: z.string().nullable(),
    to: z.string(),
    task: z.string().nullable(),
    askedAt: instant,
    until: instant,
    reports: z.array(z.object({ at: instant, step, text: z.string().nullable() })),
  }) satisfies Readonly<Record<keyof FieldTask, z.ZodType>>)();

/** What a link shows: nothing about a citizen. */
export const fieldTask = /* @__PURE__ */ z
  .object(taskFields)
  .meta({ id: 'FieldTask', description: 'What a link opens: nothing of a citizen.' });
