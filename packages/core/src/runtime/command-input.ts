import * as z from 'zod';
import { InputError } from '../errors.js';

// Longest texts, in characters. Choices of this project, above what people write.
const text = /* @__PURE__ */ z.string().max(10_000);
const reason = /* @__PURE__ */ z.string().max(5_000);
const name = /* @__PURE__ */ z.string().max(200);
// Codes stand in clear for good, so they leave no room for a sentence.
const code = /* @__PURE__ */ z.string().regex(/^[\w.:@-]{1,100}$/);
const region = /* @__PURE__ */ z.string().regex(/^\d[\d.]{0,19}$/);

/** What `classify` takes. */
export const classifySchema = /* @__PURE__ */ z.object({
  kind: z.enum(['complaint', 'information-request', 'suggestion']).optional(),
  category: code.nullish(),
  supervisory: z.boolean().optional(),
  region: region.nullish(),
  cooperative: z
    .object({
      name,
      nikop: z
        .string()
        .regex(/^\d{1,24}$/)
        .optional(),
      simkopdesId: code.optional(),
      villageCode: region.optional(),
    })
    .nullish(),
});

const flags = /* @__PURE__ */ z.object({
  anonymous: z.boolean().optional(),
  confidential: z.boolean().optional(),
});

const outcome = /* @__PURE__ */ z.enum([
  'sent',
  'delivered',
  'read',
  'failed',
  'no-answer',
  'busy',
  'wrong-number',
  'reached',
]);

/** What `open` takes. */
export const openSchema = /* @__PURE__ */ z.object({
  ...classifySchema.shape,
  ...flags.shape,
  subject: name.optional(),
  body: text,
  respondent: reason.optional(),
  channel: code,
  reporter: z
    .object({
      name: name.optional(),
      contacts: z
        .array(z.object({ kind: code, value: name }))
        .max(20)
        .optional(),
    })
    .optional(),
  attachments: z
    .array(
      z.object({
        ref: reason,
        kind: z.enum(['image', 'audio', 'video', 'document']),
        mime: z
          .string()
          .regex(/^[\w.+-]{1,80}\/[\w.+-]{1,80}$/)
          .optional(),
        name: name.optional(),
        bytes: z.int().nonnegative().optional(),
      }),
    )
    .max(100)
    .optional(),
  receivedAt: z.unknown().optional(),
});

/** What `act` takes beside the name of the action. */
export const actSchema = /* @__PURE__ */ z.object({
  text: text.optional(),
  reason: reason.optional(),
  team: code.optional(),
  referral: z.object({ agency: code, name }).optional(),
});

/** What `note` takes. */
export const noteSchema = /* @__PURE__ */ z.object({ text: reason });

/** What `assign` takes. */
export const assignSchema = /* @__PURE__ */ z.object({
  team: code.nullish(),
  assignee: name.nullish(),
});

/** What `restrict` takes. */
export const restrictSchema = /* @__PURE__ */ z.object({
  ...flags.shape,
  reason: reason.optional(),
});

/** What `link` takes. */
export const linkSchema = /* @__PURE__ */ z.object({
  ticketId: code,
  as: z.enum(['duplicate-of', 'related']),
});

/** What `attempt` takes. */
export const attemptSchema = /* @__PURE__ */ z.object({
  obligationId: code,
  by: code,
  outcome,
  remark: reason.optional(),
});

/** What `waive` takes. */
export const waiveSchema = /* @__PURE__ */ z.object({ obligationId: code, reason });
/**
 * Reads what somebody hands to a command: fields that the command does not know are left out, so that
 * a raw request body cannot say more than it may.
 *
 * @throws InputError with one issue for each field that is too long or of a wrong form
 */
export function readInput<Input extends object>(schema: z.ZodObject, input: Input): Input {
  const { data, error } = schema.safeParse(input);
  if (!error) return data as Input;
  const issues = error.issues.map(({ message, path }) => ({
    message,
    path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
  }));
  const fields = issues.map(({ path }) => path.join('.')).join(', ');
  throw new InputError(`Some of this is too long or of a wrong form: ${fields}.`, issues);
}
