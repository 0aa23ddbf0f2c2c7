import { defineEvent } from '@aduan/core/plugin';
import * as z from 'zod';
import type { FieldStep } from './field-tasks.js';

const link = /* @__PURE__ */ z.int().min(1);

/** The possible steps of a report. */
export const fieldStep: z.ZodEnum<{ [Step in FieldStep]: Step }> = /* @__PURE__ */ z.enum([
  'started',
  'done',
  'impossible',
]);

/** A person in the field was sent a task by a personal link. */
export const linkAsked = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'field-tasks:asked',
    label: { id: 'Tugas lapangan dikirim', en: 'A task was sent to the field' },
    facts: z.strictObject({ link, to: z.string(), until: z.int() }),
    shown: { link: 'open', to: 'open', until: 'open' },
    personal: z.strictObject({ reason: z.string() }),
  }))();

/** The link was opened; recorded at most once an hour. */
export const linkOpened = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'field-tasks:opened',
    label: { id: 'Tugas lapangan dibuka', en: 'The task was opened in the field' },
    facts: z.strictObject({ link }),
    shown: { link: 'open' },
  }))();

/** The link was withdrawn. */
export const linkWithdrawn = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'field-tasks:withdrawn',
    label: { id: 'Tautan lapangan dicabut', en: 'The link for the field was withdrawn' },
    facts: z.strictObject({ link }),
    shown: { link: 'open' },
  }))();

/** A person in the field sent a report through a link. */
export const fieldReported = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'field-tasks:reported',
    label: { id: 'Kabar dari lapangan', en: 'News from the field' },
    facts: z.strictObject({ link, key: z.string(), step: fieldStep }),
    shown: { link: 'open', key: 'open', step: 'open' },
    personal: z.strictObject({ reason: z.string() }),
  }))();
