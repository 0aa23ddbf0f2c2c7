import type { Label } from '@aduan/core';
import { answers, instant } from '@aduan/core/plugin';
import * as z from 'zod';
import { complianceLabels } from './compliance.js';
import type { ExportRecord } from './export-log.js';
import { answererLabels, answerers, countedFigures, figureLabels } from './figures.js';
import type { OpenNow } from './open-now.js';
import { type Recap, recapDimensions } from './recap.js';
import { recapLabels } from './recap-csv.js';

const { actor, label } = answers;
const count = /* @__PURE__ */ z.number().nullable();

const counts = /* @__PURE__ */ z.object(/* @__PURE__ */ each(countedFigures, count));

const scores = /* @__PURE__ */ z
  .object({ count: z.number(), average: count, distribution: z.array(z.number()).nullable() })
  .nullable();

const answererFigures = /* @__PURE__ */ counts
  .extend({
    medianAnswerMs: count,
    scores: z
      .record(z.string(), scores)
      .describe('By the name of the figure of a plugin, such as `ratings:score`.'),
  })
  .meta({
    id: 'AnswererFigures',
    description: 'Of officers, or of the bot. Null = hidden by `smallest`, or there is none.',
  });

const figures = /* @__PURE__ */ counts
  .extend(/* @__PURE__ */ each(answerers, answererFigures))
  .meta({
    id: 'Figures',
    description: 'Counts of all, then officers and the bot apart. Null = hidden by `smallest`.',
  });

const groups = /* @__PURE__ */ z.array(
  z.object({ key: z.string().nullable(), name: label.nullable(), figures }),
);

const meanings = /* @__PURE__ */ z.record(z.string(), z.object({ label, definition: label }));

type Meaning = { readonly label: Label; readonly definition: Label };

/** A recap with the meaning of each figure and of each group. */
export interface ExplainedRecap extends Recap {
  readonly definitions: Readonly<
    Record<
      'figures' | 'answerers' | keyof typeof complianceLabels,
      Readonly<Record<string, Meaning>>
    >
  >;
  /** Labels of the dimensions, and of groups that are not a code. */
  readonly dimensions: Readonly<Record<string, Label>>;
}

/** Adds the meanings to a recap. */
export function explained(recap: Recap): ExplainedRecap {
  return {
    ...recap,
    definitions: { figures: figureLabels, answerers: answererLabels, ...complianceLabels },
    dimensions: recapLabels,
  };
}

/** The statistics of a period, each with its meaning. */
export const explainedRecap = /* @__PURE__ */ z
  .object({
    step: z.enum(['month', 'week']),
    first: z.string(),
    until: z.string(),
    from: instant,
    before: instant,
    timeZone: z.string(),
    countedAt: instant,
    smallest: z.number(),
    scores: z
      .array(z.object({ name: z.string(), label, definition: label, highest: z.int() }))
      .describe('The figures of plugins: scores from 1 to `highest`.'),
    total: figures,
    by: z.object(each(recapDimensions, groups)),
    definitions: z.record(z.string(), meanings),
    dimensions: z.record(z.string(), label).describe('What the groups are by.'),
  })
  .meta({ id: 'Recap', description: 'What happened in months or weeks.' }) as unknown as z.ZodType<
  unknown,
  ExplainedRecap
>;

/** An object schema with the same schema for every name. */
function each<Schema extends z.ZodType>(names: readonly string[], schema: Schema) {
  return Object.fromEntries(names.map((name) => [name, schema]));
}

const late = { open: /* @__PURE__ */ z.int(), late: /* @__PURE__ */ z.int() };
/** Number of tickets that are open now. */
export const openNow = /* @__PURE__ */ z.object({
  ...late,
  countedAt: instant,
  groups: z.array(
    z.object({
      ...late,
      key: z.string().nullable(),
      name: label.nullable().describe('Null where none is given.'),
    }),
  ),
}) as unknown as z.ZodType<unknown, OpenNow>;
/** One export of a list. */
export const exportRecord = /* @__PURE__ */ z.object({
  at: instant,
  actor,
  filter: z.record(z.string(), z.unknown()),
  columns: z.array(z.string()),
}) as unknown as z.ZodType<unknown, ExportRecord>;
