import * as z from 'zod';
import type { MediaRef } from '../channel/content.js';
import type { ObligationId, PartyId } from '../ids.js';
import type { Languages } from '../ports/languages.js';
import type { InstantLike } from '../runtime/tickets.js';

/** Text that people write, of at most so many characters and not blank. */
const freeText = (maxLength: number): z.ZodType<string, string> =>
  z
    .string()
    .min(1, { abort: true, error: 'must not be empty' })
    .max(maxLength)
    .refine((text) => text.trim() !== '', 'must not be empty');

/** Text from or for a citizen. The maximum lengths are choices of this project, above common lengths. */
export const text: z.ZodType<string, string> = /* @__PURE__ */ freeText(10_000);
/** Text about a ticket. */
export const reason: z.ZodType<string, string> = /* @__PURE__ */ freeText(5_000);
/** A name, or a line of text. */
export const name: z.ZodType<string, string> = /* @__PURE__ */ z.string().min(1).max(200);

/** Signs that break a line, or turn the direction of what stands around them (Unicode Bidi_Control). */
const unseen = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u;

/** The name or title of somebody who works here: one line, and as it looks. */
const displayName = (maxLength: number): z.ZodType<string, string> =>
  freeText(maxLength).refine((line) => !unseen.test(line), 'must be one line of plain text');

/** A code. It is stored in clear permanently, so it must be too short and plain for a sentence. */
export const code: z.ZodType<string, string> = /* @__PURE__ */ z
  .string()
  .regex(/^[\w.:@-]{1,100}$/);

/** A Kemendagri region code of any level, dotted. */
export const region: z.ZodType<string, string> = /* @__PURE__ */ z
  .string()
  .regex(/^\d[\d.]{0,19}$/);

/** The kind of a ticket. */
export const kind: z.ZodType<string, string> = /* @__PURE__ */ code.describe(
  'A kind of case: describeDesk lists them.',
);

/** Codes of officers, units and cooperatives that a ticket is about. */
export const recusals: z.ZodType<readonly string[], readonly string[]> = /* @__PURE__ */ z
  .array(code)
  .max(100);

/** An obligation of a ticket. */
export const obligationId: z.ZodType<ObligationId, string> =
  /* @__PURE__ */ z.uuid() as unknown as z.ZodType<ObligationId, string>;

/** The id of a party. */
export const partyId: z.ZodType<PartyId, string> = /* @__PURE__ */ z.uuid() as unknown as z.ZodType<
  PartyId,
  string
>;

/** A reason that is kept in clear: too short for a sentence about a person. */
const reference: z.ZodType<string, string> = /* @__PURE__ */ z
  .string()
  .regex(/^[\w./:-]{1,100}$/, 'must be a word or the number of a letter')
  .describe('A word or the number of a letter: kept in clear.');

const outcomes = [
  'sent',
  'delivered',
  'read',
  'failed',
  'no-answer',
  'busy',
  'wrong-number',
  'reached',
] as const;

/** The result of one attempt to reach the citizen. */
export const outcome: z.ZodEnum<z.core.util.ToEnum<(typeof outcomes)[number]>> =
  /* @__PURE__ */ z.enum(outcomes);

/** The cooperative that a ticket is about. */
export const cooperative = /* @__PURE__ */ z
  .object({
    nikop: z
      .string()
      .regex(/^\d{1,24}$/)
      .exactOptional()
      .describe('Number of the cooperative, digits only. Never the NIK of a person.'),
    simkopdesId: code.exactOptional(),
    villageCode: region.exactOptional(),
    name,
  })
  .meta({ id: 'Cooperative', description: 'The cooperative that a case is about.' });

/** The agency that a ticket is referred to. */
export const referral = /* @__PURE__ */ z.strictObject({
  agency: code,
  name,
  reference: z
    .string()
    .regex(/^[\w./-]{1,100}$/)
    .exactOptional(),
});

/** A file in the blob store of the desk, or at the channel that it came by. */
export const mediaRef: z.ZodType<MediaRef, MediaRef> = /* @__PURE__ */ z.object({
  ref: z.string().max(5_000),
  kind: code,
  mime: z
    .string()
    .regex(/^[\w.+/-]{1,100}$/)
    .optional(),
  name: z.string().max(200).optional(),
  bytes: z.int().optional(),
}) as unknown as z.ZodType<MediaRef, MediaRef>;

/**
 * An instant that a caller gives: epoch ms, a `Date`, anything that knows its epoch ms, or ISO 8601 with an offset, as
 * over HTTP.
 */
export const moment: z.ZodType<number, InstantLike> = /* @__PURE__ */ z
  .unknown()
  .transform((given, context) => {
    const at = epochOf(given);
    if (Number.isSafeInteger(at)) return at;
    context.addIssue('is no instant');
    return z.NEVER;
  })
  .meta({ type: 'string', format: 'date-time' }) as unknown as z.ZodType<number, InstantLike>;

const iso = /* @__PURE__ */ z.iso.datetime({ offset: true });

function epochOf(given: unknown): unknown {
  if (given instanceof Date) return given.getTime();
  if (typeof given === 'string')
    return iso.safeParse(given).success ? Date.parse(given) : Number.NaN;
  return given !== null && typeof given === 'object'
    ? (given as { readonly epochMilliseconds?: unknown }).epochMilliseconds
    : given;
}

/** A language of a desk. */
function languageOf({ tags }: Pick<Languages, 'tags'>): z.ZodType<string, string> {
  return z
    .string()
    .max(35)
    .refine((tag) => tags.includes(tag), {
      error: `must be a language of this desk: ${tags.join(', ')}`,
    })
    .describe('A language of the desk by its BCP 47 tag, such as `id`.');
}

/** Which page of a list. */
export const page = {
  limit: /* @__PURE__ */ z.int().min(1).max(200).default(50),
  after: /* @__PURE__ */ z.string().max(500).describe('The next of the page before.').optional(),
};

/** Which page of a history. */
export const timeline = {
  before: /* @__PURE__ */ z
    .int()
    .min(1)
    .describe('The `earlier` of the page behind. Default: the last page.')
    .exactOptional(),
  limit: /* @__PURE__ */ z
    .int()
    .min(1)
    .max(200)
    .describe('Events of a page; the last one has up to twice as many.')
    .default(100),
};

/**
 * Input fields of core, shared by plugins and the HTTP API, so that their lengths and formats are defined in one place.
 */
export const fields = {
  code,
  cooperative,
  displayName,
  freeText,
  kind,
  /** A language of a desk. */
  languageOf,
  mediaRef,
  moment,
  name,
  obligationId,
  outcome,
  page,
  partyId,
  reason,
  recusals,
  reference,
  referral,
  region,
  text,
  timeline,
};
