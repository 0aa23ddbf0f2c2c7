import type { TrackingView } from '@aduan/core/channel';
import * as z from 'zod';
import { instant, label, sources } from './fields.js';

const viewFields = /* @__PURE__ */ (() =>
  ({
    number: z.string(),
    kind: z.string(),
    state: label,
    phase: z.string(),
    category: label.nullable(),
    receivedAt: instant,
    promisedBy: instant.nullable(),
    firstPromisedBy: instant
      .nullable()
      .describe('What was promised first, if another calendar moved it.'),
    next: label,
    help: label
      .nullable()
      .describe(
        'Who helps now, while the ticket is about somebody in danger. Say it before all else.',
      ),
    steps: z.array(z.object({ at: instant, text: label })),
    unreached: z.boolean(),
    plugins: z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .describe('What plugins show, by plugin id.'),
    may: z.array(z.string()).describe('Of `reopen`, `add`, or `<plugin id>:<command>`.'),
    pass: z.string(),
    answers: z.array(z.object({ at: instant, text: z.string(), sources })),
  }) satisfies Readonly<Record<keyof TrackingView, z.ZodType>>)();

/** Result of tracking. */
export const trackingResult = /* @__PURE__ */ z
  .union([
    z.object({ found: z.literal(true), ticket: z.object(viewFields) }),
    z.object({
      found: z.literal(false),
      reason: z.enum(['number-malformed', 'no-match', 'contact-needed']),
    }),
    z.object({ found: z.literal(false), reason: z.literal('locked'), retryAt: instant }),
  ])
  .meta({ id: 'TrackingResult' });
