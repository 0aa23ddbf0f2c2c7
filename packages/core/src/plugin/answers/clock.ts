import * as z from 'zod';
import type { ClockExplanation } from '../../runtime/clocks/ticket-clocks.js';
import { instant } from '../instant.js';
import { label, phase } from './fields.js';

const closing = /* @__PURE__ */ z.enum(['closing', 'opening']);

/** A time limit in one of the four units of complaint law. */
export const limit = /* @__PURE__ */ z
  .discriminatedUnion('unit', [
    z.object({
      unit: z.literal('business-time'),
      ms: z
        .int()
        .min(0)
        .max(50 * 365 * 86_400_000),
      edge: closing.exactOptional(),
    }),
    z.object({
      unit: z.literal('working-days'),
      days: z.int().min(0).max(10_000),
      count: z.enum(['day-after-receipt', 'deemed-receipt']).exactOptional(),
      due: z.enum(['close-of-day', 'same-time']).exactOptional(),
    }),
    z.object({
      unit: z.literal('calendar-days'),
      days: z.int().min(0).max(10_000),
      onClosed: z.enum(['keep', 'next-working-day', 'previous-working-day']).exactOptional(),
    }),
    z.object({
      unit: z.literal('elapsed'),
      ms: z
        .int()
        .min(0)
        .max(50 * 365 * 86_400_000),
    }),
  ])
  .meta({
    id: 'TimeLimit',
    description: 'Office hours, working days, calendar days or plain time.',
  });

const pause = /* @__PURE__ */ z.object({
  from: instant,
  to: instant.nullable(),
  reason: z.string().exactOptional(),
});

/** The time left until a deadline. */
export const remaining = /* @__PURE__ */ z
  .object({
    ms: z.number().describe('Open time by the calendar of the ticket.'),
    workingDays: z.int().describe('From today to the date of the deadline.'),
  })
  .meta({ id: 'RemainingTime', description: 'Negative once the deadline has passed.' });

/** One SLA clock of a ticket. */
export const clock = /* @__PURE__ */ z
  .object({
    metric: z.string(),
    target: z.string(),
    limit,
    cycle: z.int(),
    state: z.enum(['running', 'paused', 'met', 'breached', 'cancelled']),
    startedAt: instant,
    dueAt: instant.nullable(),
    stoppedAt: instant.nullable(),
    breachedAt: instant.nullable(),
    atDue: z.enum(['breach', 'auto-close']),
    elapsedMs: z.number(),
    remainingMs: z.number(),
    pauses: z.array(pause),
    pauseCount: z.int(),
    pausedMs: z.number(),
    pausedDays: z
      .int()
      .describe('By how many of its days the pauses so far have moved a limit in days.'),
    policyId: z.string(),
    policyVersion: z.string(),
    calendarHash: z.string(),
    provisional: z.boolean(),
    firstDueAt: instant
      .nullable()
      .describe('Where the deadline stood before another calendar moved it first.'),
    remaining: remaining.nullable(),
  })
  .meta({ id: 'Clock', description: 'One clock of a case as it stands now.' });

/** An action that a clock triggers. */
export const firing = /* @__PURE__ */ z
  .object({
    metric: z.string(),
    target: z.string(),
    cycle: z.int(),
    level: z.int(),
    kind: z.enum(['warning', 'breach', 'auto-close']),
    at: instant,
    dueAt: instant,
    to: z.string().nullable(),
    policyId: z.string(),
  })
  .meta({ id: 'Firing' });

const dueFields = {
  at: /* @__PURE__ */ instant.nullable().describe('Null while an open pause makes it unknown.'),
  provisional: /* @__PURE__ */ z.boolean(),
  calendarHash: /* @__PURE__ */ z.string(),
  remainingMs: /* @__PURE__ */ z.number(),
  pausedDays: /* @__PURE__ */ z
    .int()
    .describe('Days of a limit in days that did not count, since each ended in a pause.'),
};

/** A deadline. */
export const due = /* @__PURE__ */ z
  .object(dueFields)
  .meta({ id: 'Due', description: 'A deadline.' });

const closedReason = /* @__PURE__ */ z.object({
  type: z.string(),
  name: z.string().exactOptional(),
  source: z.string().exactOptional(),
});

const explanationFields = {
  ...dueFields,
  start: instant,
  limit,
  pauses: /* @__PURE__ */ z.array(pause),
  calendar: /* @__PURE__ */ z.object({
    id: z.string(),
    version: z.string(),
    timeZone: z.string(),
  }),
  days: /* @__PURE__ */ z.array(z.iso.date()).describe('The dates that a limit in days counts.'),
  moved: /* @__PURE__ */ z
    .object({ from: z.iso.date(), reason: closedReason, label })
    .nullable()
    .describe('From which closed date a limit in calendar days moved.'),
  steps: /* @__PURE__ */ z.array(
    z.object({
      from: instant,
      to: instant,
      date: z.string(),
      kind: z.enum(['counted', 'closed', 'paused']),
      countedMs: z.number(),
      reason: closedReason.nullable(),
      label,
    }),
  ),
};

/** The calculation of a deadline, step by step. */
export const explanation = /* @__PURE__ */ z.object(explanationFields).meta({
  id: 'Explanation',
  description: 'The proof of a deadline: steps without gap or overlap.',
});

/** The calculation of a ticket's deadline, with its rule. */
export const clockExplanation = /* @__PURE__ */ z
  .object({
    ...explanationFields,
    clock,
    policy: z.looseObject({ id: z.string(), version: z.string() }),
    target: z.looseObject({ key: z.string(), metric: z.string() }),
  })
  .meta({
    id: 'ClockExplanation',
    description: 'Why a deadline of a case lies where it lies.',
  }) as unknown as z.ZodType<unknown, ClockExplanation>;

/** Counts of tickets. */
export const counts = /* @__PURE__ */ z
  .object({
    byPhase: z.partialRecord(phase, z.int()),
    late: z.int(),
  })
  .meta({ id: 'TicketCounts' });
