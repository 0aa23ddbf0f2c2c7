import { type AnswerSchema, answers, fields, instant } from '@aduan/core/plugin';
import * as z from 'zod';
import type { SettingsChange, SettingsMistake } from './contributions.js';
import type {
  SettingsCheck,
  SettingsDraftView,
  SettingsHistoryEntry,
  SettingsSimulation,
  SettingsSummary,
  SettingsVersionView,
  SettingsView,
  ShownSettings,
} from './settings.js';
import { settingsActions } from './version.js';
import type { WhatIf } from './what-if.js';

/** Requires a schema for every field. */
type Fields<Thing> = Readonly<Record<keyof Thing, z.ZodType>>;

const steps = ['write', 'discard', 'publish', 'approve', 'return', 'withdraw', 'restore'] as const;

/** Schemas of the inputs and answers of the operations. */
export function settingsSchemas() {
  const document = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
  const one = { document };
  const number = z.int().min(0).max(1_000_000);
  const reason = fields.freeText(500);
  const text = z.string().nullable();
  const people = z.array(z.string());
  const body = z.record(z.string().max(100), z.unknown());
  const seen = z.string().max(200).describe('From the simulation of this draft.');
  const version = {
    number: z.int().describe('From 1; 0 is what the code says.'),
    effectiveFrom: instant.nullable(),
    publishedAt: instant.nullable(),
    publishedBy: text,
    authors: people,
    reason: text,
    isEmergency: z.boolean().describe('Published alone although it takes two people.'),
    isWithdrawn: z.boolean(),
  } satisfies Fields<SettingsVersionView>;
  const draft = {
    base: z.int().describe('The version that it starts from.'),
    writtenAt: instant,
    authors: z.array(z.string()).describe('None of them may approve it.'),
    submitted: z
      .object({ by: z.string(), at: instant, effectiveFrom: instant.nullable(), reason: text })
      .nullable()
      .describe('Set while it waits for a second person.'),
    returnedFor: text,
  } satisfies Fields<Omit<SettingsDraftView, 'body'>>;
  const summary = {
    document,
    label: answers.label,
    owner: z.enum(['code', 'console']),
    takesTwo: z.boolean().describe('Whether a second person has to approve it.'),
    inForce: z.object(version),
    scheduled: z.object(version).nullable(),
    draft: z.object(draft).nullable(),
    hasDrifted: z
      .boolean()
      .describe('Whether code and published version have to be compared by somebody.'),
  } satisfies Fields<SettingsSummary>;
  const view = z
    .object({
      ...summary,
      version: z.int().describe('Goes as ETag and If-Match.'),
      body: z.unknown(),
      draft: z.object({ ...draft, body: z.unknown() }).nullable(),
      may: z.array(z.enum(steps)),
    } satisfies Fields<SettingsView>)
    .meta({
      id: 'SettingsDocument',
      description: 'Something that an office changes while its desk runs.',
    }) as unknown as AnswerSchema<SettingsView>;
  const mistake = z.object({
    path: z.array(z.union([z.string(), z.int()])),
    message: answers.label,
  } satisfies Fields<SettingsMistake>);
  const change = z.object({
    subject: answers.label,
    before: answers.label.nullable(),
    after: answers.label.nullable(),
  } satisfies Fields<SettingsChange>);
  const whatIf = z.object({
    tickets: z.int(),
    changedTickets: z.int(),
    changed: z.int(),
    earlier: z.int(),
    later: z.int(),
    late: z.int().describe('Deadlines that would be missed, and were not.'),
    onTime: z.int(),
    meanShiftMs: z.number().nullable().describe('Milliseconds of opening hours.'),
    teams: z.array(z.object({ team: text, changed: z.int(), late: z.int() })),
    unknownTopics: z.int(),
    uncounted: z.int(),
    isComplete: z.boolean(),
  } satisfies Fields<WhatIf>);
  return {
    nothing: z.strictObject({}),
    one: z.strictObject(one),
    recent: z.strictObject({ ...one, limit: fields.page.limit }),
    numbered: z.strictObject({ ...one, number }),
    between: z.strictObject({ ...one, from: number, to: number }),
    draft: z.strictObject({
      ...one,
      body: body.describe('It may be incomplete.'),
      base: number.describe('The version that is in force for whoever wrote it.'),
    }),
    body: z.strictObject({ ...one, body: body.exactOptional() }),
    publication: z.strictObject({
      ...one,
      seen,
      effectiveFrom: fields.moment.exactOptional(),
      reason: reason.exactOptional(),
      isEmergency: z.boolean().exactOptional(),
    }),
    approval: z.strictObject({ ...one, seen }),
    because: z.strictObject({ ...one, reason }),
    withdrawal: z.strictObject({ ...one, number, reason }),
    view: z
      .object({ settings: view })
      .meta({ id: 'ChangedSettings' }) as unknown as AnswerSchema<ShownSettings>,
    list: z.array(z.object(summary)) as unknown as AnswerSchema<readonly SettingsSummary[]>,
    history: z.array(
      z.object({
        type: z.enum(settingsActions),
        at: instant,
        by: z.string(),
        number: z.int().nullable(),
        effectiveFrom: instant.nullable(),
        reason: text,
        isEmergency: z.boolean(),
      } satisfies Fields<SettingsHistoryEntry>),
    ) as unknown as AnswerSchema<readonly SettingsHistoryEntry[]>,
    version: z.object({ ...version, body: z.unknown() }) as unknown as AnswerSchema<
      SettingsVersionView & { readonly body: unknown }
    >,
    changes: z.array(change) as unknown as AnswerSchema<readonly SettingsChange[]>,
    check: z.object({
      shape: z.array(mistake),
      references: z.array(mistake),
    } satisfies Fields<SettingsCheck>) as unknown as AnswerSchema<SettingsCheck>,
    simulation: z.object({
      changes: z.array(change),
      whatIf: whatIf.nullable(),
      seen: z.string(),
    } satisfies Fields<SettingsSimulation>) as unknown as AnswerSchema<SettingsSimulation>,
  };
}
