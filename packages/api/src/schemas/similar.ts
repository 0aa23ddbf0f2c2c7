import { openInput } from '@aduan/core';
import type { MergePreview, ReportDraft } from '@aduan/core/merged-tickets';
import * as z from 'zod';
import { instant, text, ticketItem } from './fields.js';

/** A report that is not filed yet, as far as it is known. */
export const reportDraft = /* @__PURE__ */ openInput
  .pick({
    kind: true,
    category: true,
    cooperative: true,
    region: true,
    subject: true,
    supervisory: true,
    recusals: true,
  })
  .extend({ body: text.optional() })
  .meta({ id: 'ReportDraft' }) as unknown as z.ZodType<ReportDraft>;

/** Tickets that a report may belong to. */
export const suggestions = /* @__PURE__ */ z.object({
  items: z.array(
    z
      .object({
        lead: ticketItem,
        reasons: z.array(
          z.union([
            z.object({ type: z.enum(['same-cooperative', 'same-village', 'same-category']) }),
            z.object({ type: z.literal('near-in-time'), days: z.int() }),
            z.object({ type: z.literal('similar-text'), percent: z.int() }),
          ]),
        ),
      })
      .meta({ id: 'MergeSuggestion' }),
  ),
});

const previewFields = /* @__PURE__ */ (() =>
  ({
    lead: ticketItem,
    joining: z.array(ticketItem),
    answers: z.int().describe('How many reports are still owed an answer of their own.'),
    since: instant,
    dueAt: instant.nullable(),
    obstacle: z
      .enum(['answered', 'different-kinds', 'supervisory', 'different-people', 'reopened', 'full'])
      .or(z.literal('same-case'))
      .nullable(),
  }) satisfies Readonly<Record<keyof MergePreview, z.ZodType>>)();

/** What a merge would do. */
export const mergePreview = /* @__PURE__ */ z.object(previewFields).meta({ id: 'MergePreview' });
