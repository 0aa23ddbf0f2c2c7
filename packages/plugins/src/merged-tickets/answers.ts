import type { TicketListItem } from '@aduan/core';
import { answers } from '@aduan/core/plugin';
import * as z from 'zod';
import type { LikenessReason } from './likeness.js';
import type { MergePreview } from './preview-merge.js';

/** A lead ticket to which a report may belong, for officers. */
export interface MergeSuggestion {
  /** The lead, as this officer may see it. */
  readonly lead: TicketListItem;
  /** The reasons, strongest first. */
  readonly reasons: readonly LikenessReason[];
}

/** Leads to which a report may belong, the likeliest first. */
export interface MergeSuggestions {
  readonly items: readonly MergeSuggestion[];
}

const { instant, ticketItem } = answers;

/** Other reports. */
export const reportItems = /* @__PURE__ */ z.object({
  items: z.array(ticketItem),
}) as unknown as z.ZodType<unknown, { readonly items: readonly TicketListItem[] }>;

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
}) as unknown as z.ZodType<unknown, MergeSuggestions>;

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

/** The effect of a merge. */
export const mergePreview = /* @__PURE__ */ z
  .object(previewFields)
  .meta({ id: 'MergePreview' }) as unknown as z.ZodType<unknown, MergePreview>;
