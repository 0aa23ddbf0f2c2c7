import type { PartyId } from '@aduan/core';
import * as z from 'zod';

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

/** A stable code, stored unencrypted and permanently. */
export const code = /* @__PURE__ */ z.string().regex(/^[\w.:@-]{1,100}$/);

/** A reference for the reason of an action, stored unencrypted and permanently: too short for a sentence about a person. */
export const reference = /* @__PURE__ */ z
  .string()
  .regex(/^[\w./:-]{1,100}$/)
  .describe('A word or the number of a letter: kept in clear.');

/** A Kemendagri region code of any level, dotted. */
export const region = /* @__PURE__ */ z.string().regex(/^\d[\d.]{0,19}$/);

/** Free text of at most `most` characters. */
export function freeText(most: number) {
  return z.string().min(1).max(most);
}

/** The id of a party in a request. */
export const partyId = /* @__PURE__ */ z.uuid().transform((id) => id as PartyId);

/** The kind of a ticket. */
export const kind = /* @__PURE__ */ code.describe('A kind of case: describeDesk lists them.');

/** The phases that every workflow has. */
export const phase = /* @__PURE__ */ z.enum([
  'new',
  'active',
  'waiting-citizen',
  'waiting-other',
  'answered',
  'closed',
]);

/** The result of one attempt to reach the citizen. */
export const outcome = /* @__PURE__ */ z.enum([
  'sent',
  'delivered',
  'read',
  'failed',
  'no-answer',
  'busy',
  'wrong-number',
  'reached',
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
