import type { PartyId } from '@aduan/core';
import { fields } from '@aduan/core/plugin';
import * as z from 'zod';

/** Fields that inputs of core have as well. */
export const { code, cooperative, freeText, kind, outcome, reason, referral, region, text } =
  fields;

/** An instant in a response: epoch ms in the core. Only fields with this schema are written as ISO 8601, whatever their name. */
export const instant = /* @__PURE__ */ z.codec(z.number(), z.date(), {
  decode: (at) => new Date(at),
  encode: (date) => date.getTime(),
});

/** An instant in a request: ISO 8601 with an offset, converted to the epoch ms of the core. */
export const asked = /* @__PURE__ */ z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text));

/** Text in the languages of the desk. */
export const label = /* @__PURE__ */ z
  .object({ id: z.string(), en: z.string() })
  .catchall(z.string())
  .meta({
    id: 'Label',
    description:
      'Words in Indonesian, in English, and in further languages of the desk by their tags.',
  });

/** A reference for the reason of an action, stored unencrypted and permanently: too short for a sentence about a person. */
export const reference = /* @__PURE__ */ z
  .string()
  .regex(/^[\w./:-]{1,100}$/)
  .describe('A word or the number of a letter: kept in clear.');

/** The id of a party in a request. */
export const partyId = /* @__PURE__ */ z.uuid().transform((id) => id as PartyId);

/** The phases that every workflow has. */
export const phase = /* @__PURE__ */ z.enum([
  'new',
  'active',
  'waiting-citizen',
  'waiting-other',
  'answered',
  'closed',
]);

/** Who did something, without names. */
export const actor = /* @__PURE__ */ z
  .object({
    id: z.string().describe('"withheld" where it would lead to a hidden reporter.'),
    kind: z.enum(['citizen', 'officer', 'system']),
    roles: z.array(z.string()),
  })
  .meta({ id: 'Actor', description: 'Who did something: no names.' });

/** A query parameter that is true or false. */
export const flag = /* @__PURE__ */ z.enum(['true', 'false']).transform((text) => text === 'true');

/** A query parameter of comma-separated codes. */
export function list<Item extends z.ZodType<string, string>>(item: Item) {
  return z
    .string()
    .max(1_000)
    .transform((text) => text.split(','))
    .pipe(z.array(item).max(50));
}
