import * as z from 'zod';
import { phases } from '../ticket/workflow/phase.js';
import type { SlaPolicy } from './policy.js';
import { policyIssues } from './policy-issues.js';

/**
 * The schema of an `SlaPolicy` in a configuration file: its shape, and everything that `createAduan` checks of a
 * policy. Use `readPolicy` to read one.
 */
export const slaPolicySchema: z.ZodType<SlaPolicy> = /* @__PURE__ */ policySchema();

function policySchema() {
  const text = z.string().min(1);
  const texts = z.array(text).min(1).readonly();
  const label = z.strictObject({ id: text, en: text });
  const length = lengthSchema();
  const triggers = triggersSchema();

  const target = z.strictObject({
    key: text,
    metric: text,
    when: z
      .strictObject({
        kinds: texts.exactOptional(),
        supervisory: z.boolean().exactOptional(),
        channels: texts.exactOptional(),
        categories: texts.exactOptional(),
        priorities: texts.exactOptional(),
      })
      .exactOptional(),
    target: length,
    start: triggers,
    stop: triggers,
    cancel: triggers.exactOptional(),
    reset: triggers.exactOptional(),
    reopen: z.enum(['new-cycle', 'restart', 'continue']).exactOptional(),
    pauses: z
      .strictObject({
        phases: z.array(z.enum(phases)).readonly(),
        maxCount: z.int().min(0).exactOptional(),
        maxTotalMs: z.int().min(0).exactOptional(),
        maxDays: z.int().min(0).exactOptional(),
      })
      .exactOptional(),
    atDue: z.enum(['breach', 'auto-close']).exactOptional(),
    warnAt: z
      .array(
        z.union([
          z.strictObject({ fraction: z.number(), to: z.string().exactOptional() }),
          z.strictObject({ before: length, to: z.string().exactOptional() }),
        ]),
      )
      .readonly()
      .exactOptional(),
    escalations: z
      .array(z.strictObject({ after: length, to: z.string() }))
      .readonly()
      .exactOptional(),
    source: text,
    confidence: z.enum(['high', 'medium', 'unverified']),
    verifiedOn: z.iso.date().nullable(),
  });

  return z
    .strictObject({
      id: text,
      version: text,
      title: label,
      note: label,
      targets: z.array(target).max(200).readonly(),
    })
    .check(({ value, issues }) => {
      for (const { path, message } of policyIssues([value])) {
        issues.push({ code: 'custom', input: value, message, path: path.slice(2) });
      }
    });
}

function lengthSchema() {
  return z.discriminatedUnion('unit', [
    z.strictObject({
      unit: z.literal('business-time'),
      ms: z.number(),
      edge: z.enum(['closing', 'opening']).exactOptional(),
    }),
    z.strictObject({
      unit: z.literal('working-days'),
      days: z.number(),
      count: z.enum(['day-after-receipt', 'deemed-receipt']).exactOptional(),
      due: z.enum(['close-of-day', 'same-time']).exactOptional(),
    }),
    z.strictObject({
      unit: z.literal('calendar-days'),
      days: z.number(),
      onClosed: z.enum(['keep', 'next-working-day', 'previous-working-day']).exactOptional(),
    }),
    z.strictObject({ unit: z.literal('elapsed'), ms: z.number() }),
  ]);
}

function triggersSchema() {
  const inPhases = z.array(z.enum(phases)).min(1).readonly();
  const by = z.array(z.enum(['citizen', 'officer', 'system']));
  return z
    .array(
      z.strictObject({
        type: z.string().min(1),
        phase: inPhases.exactOptional(),
        from: inPhases.exactOptional(),
        by: by.min(1).readonly().exactOptional(),
      }),
    )
    .max(200)
    .readonly();
}
