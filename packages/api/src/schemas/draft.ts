import type { DraftView, OwedCall } from '@aduan/core/replies';
import * as z from 'zod';
import {
  actionView,
  code,
  draft,
  label,
  text as longText,
  obligation,
  reason,
  referral,
  ticketItem,
} from './fields.js';

const text = /* @__PURE__ */ z.string().nullable();

/** Content of an answer that is not sent yet. */
export const draftBody = /* @__PURE__ */ z
  .strictObject({
    text: longText,
    action: code.exactOptional().describe('The action that sends it; default `answer`.'),
    reason: reason.exactOptional(),
    referral: referral.exactOptional(),
    submit: z.boolean().exactOptional().describe('Whether it is shown to a superior at once.'),
  })
  .meta({ id: 'DraftInput' });

const viewFields = /* @__PURE__ */ (() =>
  ({
    draft,
    text: text.describe('Null without a draft, and for who may not read words.'),
    reason: text,
    returnedFor: text.describe('Why a superior sent it back the last time.'),
    needsApproval: z.boolean(),
    actions: z.array(actionView).describe('What a draft can be written for.'),
    may: z.array(z.enum(['write', 'submit', 'approve', 'discard', 'sendBack', 'send'])),
  }) satisfies Readonly<Record<keyof DraftView, z.ZodType>>)();

/** The state of a ticket's answer. */
export const draftView = /* @__PURE__ */ z
  .object(viewFields)
  .meta({ id: 'DraftView', description: 'An answer that is not sent yet. Citizens see none.' });

const callFields = /* @__PURE__ */ (() =>
  ({
    ...ticketItem.shape,
    contacts: z.array(z.object({ kind: z.string(), value: z.string() })),
    obligation,
    mayTell: z.boolean().describe('Whether reaching him answers his case.'),
    tries: z.object({ days: z.array(z.string()), missing: z.int() }).nullable(),
    closing: actionView.nullable(),
  }) satisfies Readonly<Record<keyof OwedCall, z.ZodType>>)();

/** A citizen who has to be called. */
export const owedCall = /* @__PURE__ */ z
  .object(callFields)
  .meta({ id: 'OwedCall', description: 'A citizen who has to be called.' });

/** A template of an answer. */
export const template = /* @__PURE__ */ z
  .object({ id: z.string(), label, text: label })
  .meta({ id: 'AnswerTemplate' });
