import type { TicketId } from '@aduan/core';
import { type AnswerSchema, answers, fields, idField, instant } from '@aduan/core/plugin';
import * as z from 'zod';
import { fieldStep } from './field-events.js';
import type { FieldLink, FieldLinks, FieldTask } from './field-tasks.js';

const minuteMs = 60_000;

/** Validity of a link in ms: a minute to 30 days. */
export const validMs = /* @__PURE__ */ z
  .int()
  .min(minuteMs)
  .max(30 * 24 * 60 * minuteMs);

/** Text with several lines from a form: converts CRLF to LF and removes control characters. */
const lines = /* @__PURE__ */ z
  .string()
  .overwrite((text) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''))
  .trim();

const secret = /* @__PURE__ */ z.string().max(100);

/** The recipient of a link, and the task. */
export const linkInput = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField<TicketId>(),
    to: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,49}$/)
      .describe('A task, such as facilitator, never a person.'),
    task: lines.min(1).max(1_000).describe('What to look at. It is masked before it is shown.'),
    validMs: validMs.exactOptional(),
  }))();

/** The secret of a link. */
export const secretInput = /* @__PURE__ */ z.strictObject({ secret });

/** A report sent through a link. */
export const reportInput = /* @__PURE__ */ z.strictObject({
  secret,
  key: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .describe('The same report twice is kept once.'),
  step: fieldStep,
  text: lines.min(1).max(2_000),
});

/** A link, as officers see it. */
export const fieldLink = /* @__PURE__ */ (() =>
  z
    .object({
      number: z.int(),
      to: z.string(),
      askedAt: instant,
      askedBy: z.string(),
      until: instant.describe('It opens nothing from then on.'),
      withdrawn: z.boolean(),
      openedAt: instant.nullable().describe('To the hour.'),
      reportedAt: instant.nullable(),
    })
    .meta({ id: 'FieldLink' }))() as unknown as AnswerSchema<FieldLink>;

/** The links of a ticket. */
export const fieldLinks = /* @__PURE__ */ z.object({
  links: z.array(fieldLink),
  withheld: z.string().nullable(),
}) as unknown as AnswerSchema<FieldLinks>;

/** The task that a link opens. */
export const fieldTask = /* @__PURE__ */ (() =>
  z
    .object({
      number: z.string(),
      kind: fields.kind,
      topic: answers.label.nullable(),
      cooperative: fields.cooperative.nullable(),
      region: z.string().nullable(),
      to: z.string(),
      task: z.string().nullable(),
      askedAt: instant,
      until: instant,
      reports: z.array(z.object({ at: instant, step: fieldStep, text: z.string().nullable() })),
    })
    .meta({
      id: 'FieldTask',
      description: 'What a link opens: nothing of a citizen.',
    }))() as unknown as AnswerSchema<FieldTask>;
