import * as z from 'zod';
import { code, cooperative, mediaRef, recusals, referral, region } from '../../plugin/fields.js';
import { maxBodyLength } from '../intake.js';
import { parseInput } from './parse-input.js';

const schemas = /* @__PURE__ */ commandSchemas();

function commandSchemas() {
  const words = z.string().max(10_000);
  const line = z.string().max(200);
  const about = z.string().max(5_000);
  const flag = z.boolean();
  const source = z.object({
    article: code,
    edition: code,
    validFrom: z.iso.date(),
    title: z.string().max(500),
    locator: line.optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    passage: words.optional(),
  });
  const contacts = z.array(z.object({ kind: code, value: line })).max(20);
  return {
    // What an intake leaves empty is left out later, so that an effect is not lost for it.
    openEffect: z
      .object({
        kind: code,
        category: code.nullable(),
        region: region.nullable(),
        cooperative: cooperative.nullable(),
        recusals,
        anonymous: flag,
        confidential: flag,
        subject: line,
        respondent: about,
        reporter: z.object({ name: line, contacts, safeContacts: flag }).partial(),
        represents: z
          .object({ name: line, contacts, relation: code })
          .partial()
          .required({ relation: true }),
        body: z.string().max(maxBodyLength),
        answer: words,
        sources: z.array(source).max(20),
        media: z.array(mediaRef).max(100),
        urgent: flag,
        preface: z.string().max(2_000),
      })
      .partial(),
    draft: z.object({ text: words, reason: about, referral }).partial(),
    reschedule: z.object({
      from: code,
      to: code,
      reason: about,
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
