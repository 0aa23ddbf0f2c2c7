import * as z from 'zod';
import { maxBodyLength } from '../intake.js';
import { parseInput } from './parse-input.js';

/** Most files that come with a new ticket. A choice of this project. */
export const maxFiles = 100;

const schemas = /* @__PURE__ */ commandSchemas();

function commandSchemas() {
  // Longest texts, in characters. Choices of this project, above what people write.
  const text = z.string().max(10_000);
  const reason = z.string().max(5_000);
  const name = z.string().max(200);
  // Codes are stored in clear for good, so they must be too short and plain for a sentence.
  const code = z.string().regex(/^[\w.:@-]{1,100}$/);
  const region = z.string().regex(/^\d[\d.]{0,19}$/);
  const flag = z.boolean();

  const cooperative = z
    .object({ nikop: z.string().regex(/^\d{1,24}$/), simkopdesId: code, villageCode: region })
    .partial()
    .extend({ name });
  const classify = z.object({
    kind: code,
    category: code.nullable(),
    supervisory: flag,
    region: region.nullable(),
    cooperative: cooperative.nullable(),
    recusals: z.array(code).max(100),
  });
  const reference = z
    .string()
    .regex(/^[\w./-]{1,100}$/)
    .optional();
  const referral = z.object({ agency: code, name, reference });
  const restrict = z.object({ anonymous: flag, confidential: flag, reason });
  const receipts = ['sent', 'delivered', 'read', 'failed'] as const;
  const outcome = z.enum([...receipts, 'no-answer', 'busy', 'wrong-number', 'reached']);
  const contacts = z.array(z.object({ kind: code, value: name })).max(20);
  const attachment = z
    .object({ name, mime: z.string().regex(/^[\w.+/-]{1,100}$/), bytes: z.int() })
    .partial()
    .extend({ ref: reason, kind: code });
  const source = z.object({
    article: code,
    edition: code,
    validFrom: z.iso.date(),
    title: z.string().max(500),
    locator: name.optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    passage: text.optional(),
  });
  const foreignId = z.object({ system: code, id: z.string().regex(/^[\w.:#/-]{1,100}$/) });
  const opening = z.object({
    ...classify.shape,
    ...restrict.omit({ reason: true }).shape,
    subject: name,
    respondent: reason,
    reporter: z
      .object({ name, contacts, known: code, organization: name, safeContacts: flag })
      .extend({ kind: z.enum(['person', 'institution', 'cooperative']) })
      .partial(),
    represents: z
      .object({ name, contacts, proofSeen: flag, relation: code })
      .partial()
      .required({ relation: true }),
  });
  return {
    open: opening
      .extend({
        answer: text,
        answeredAt: z.unknown(),
        attachments: z.array(attachment).max(maxFiles),
        callBack: flag,
        privacyNotice: z.string().regex(/^[\w.-]{1,40}$/),
        receivedAt: z.unknown(),
        foreignIds: z.array(foreignId).max(10),
      })
      .partial()
      .extend({ body: text, channel: code }),
    openEffect: opening
      .extend({
        body: z.string().max(maxBodyLength),
        answer: text,
        sources: z.array(source).max(20),
        media: z.array(attachment).max(100),
        asksToJoin: flag,
        urgent: flag,
        preface: z.string().max(2_000),
      })
      .partial(),
    act: z.object({ text, reason, team: code, referral }).partial(),
    draft: z.object({ text, reason, referral }).partial(),
    because: z.object({ reason }).partial(),
    note: z.object({ text: reason }),
    append: z.object({
      text,
      channel: code,
      attachments: z.array(attachment).max(maxFiles).optional(),
      keepsStatus: flag.optional(),
    }),
    assign: z.object({ team: code.nullable(), assignee: name.nullable(), reason }).partial(),
    classify: classify.partial(),
    restrict: restrict.partial(),
    link: z.object({ ticketId: code, as: z.enum(['duplicate-of', 'related']) }),
    attempt: z.object({ obligationId: code, by: code, outcome, remark: reason.optional() }),
    join: z.object({ joins: flag, number: code }),
    waive: z.object({ obligationId: code, reason }),
    reschedule: z.object({
      from: code,
      to: code,
      reason,
      decree: z
        .string()
        .regex(/^[\p{L}\d .,:/()-]{1,100}$/u)
        .optional(),
    }),
  };
}

/**
 * Validates the input of a command, or the effect of an intake.
 *
 * @throws InputError with one issue for each field that is too long or has a wrong form
 */
export function readInput<Input extends object>(
  command: keyof typeof schemas,
  input: Input,
): Input {
  const schema: z.ZodType = schemas[command];
  return parseInput(schema, input, command) as Input;
}
