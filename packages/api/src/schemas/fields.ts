import type { PartyId } from '@aduan/core';
import * as z from 'zod';

/** An instant in an answer: epoch ms in the core. Only what has this schema is written as ISO 8601, whatever it is called. */
export const instant = /* @__PURE__ */ z.codec(z.number(), z.date(), {
  decode: (at) => new Date(at),
  encode: (date) => date.getTime(),
});

/** An instant that a request names in ISO 8601 with an offset, as the core has it: epoch ms. */
export const asked = /* @__PURE__ */ z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text));

/** Words in the languages of the desk. */
export const label = /* @__PURE__ */ z
  .object({ id: z.string(), en: z.string() })
  .catchall(z.string())
  .meta({
    id: 'Label',
    description:
      'Words in Indonesian, in English, and in further languages of the desk by their tags.',
  });

/** A stable code, which stands in clear for good. */
export const code = /* @__PURE__ */ z.string().regex(/^[\w.:@-]{1,100}$/);

/** Why somebody does what is kept in clear for good: too short for a sentence about anybody. */
export const reference = /* @__PURE__ */ z
  .string()
  .regex(/^[\w./:-]{1,100}$/)
  .describe('A word or the number of a letter: kept in clear.');

/** A Kemendagri region code of any level, dotted. */
export const region = /* @__PURE__ */ z.string().regex(/^\d[\d.]{0,19}$/);

/** Free text of at most so many characters. */
export function freeText(most: number) {
  return z.string().min(1).max(most);
}

/** The id of a party, as a request names it. */
export const partyId = /* @__PURE__ */ z.uuid().transform((id) => id as PartyId);

/** The kind of a case. */
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

/** What came of one try to reach the citizen. */
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

/** Who did something: no names. */
export const actor = /* @__PURE__ */ z
  .object({
    id: z.string().describe('"withheld" where it would lead to a hidden reporter.'),
    kind: z.enum(['citizen', 'officer', 'system']),
    roles: z.array(z.string()),
  })
  .meta({ id: 'Actor', description: 'Who did something: no names.' });

/** A query parameter that is true or false. */
export const flag = /* @__PURE__ */ z.enum(['true', 'false']).transform((text) => text === 'true');

/** A query parameter of codes parted by commas. */
export function list<Item extends z.ZodType<string, string>>(item: Item) {
  return z
    .string()
    .max(1_000)
    .transform((text) => text.split(','))
    .pipe(z.array(item).max(50));
}
