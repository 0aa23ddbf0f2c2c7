import * as z from 'zod';
import { code, cooperative, mediaRef, recusals, region } from '../../plugin/fields.js';
import { parseInput } from '../commands/parse-input.js';
import { maxBodyLength, type OpenEffect } from '../intake.js';

const openEffect = /* @__PURE__ */ openEffectSchema();

function openEffectSchema() {
  const words = z.string().max(10_000);
  const line = z.string().max(200);
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
  return z
    .object({
      kind: code,
      category: code.nullable(),
      region: region.nullable(),
      cooperative: cooperative.nullable(),
      recusals,
      anonymous: flag,
      confidential: flag,
      subject: line,
      respondent: z.string().max(5_000),
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
    .partial();
}

/**
 * Validates the ticket details of an intake. Empty values are treated as left out, so that they do not make an effect
 * fail.
 *
 * @throws InputError with one issue for each field that is too long or has a wrong form
 */
export function readOpenEffect(effect: OpenEffect): OpenEffect {
  return parseInput<unknown>(openEffect, effect, 'openEffect') as OpenEffect;
}
