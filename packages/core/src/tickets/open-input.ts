import * as z from 'zod';
import type { AddressId } from '../channel/address.js';
import type { MediaRef } from '../channel/content.js';
import type { PartyId } from '../ids.js';
import {
  code,
  cooperative,
  kind,
  mediaRef,
  moment,
  name,
  reason,
  recusals,
  region,
  text,
} from '../plugin/fields.js';
import type { OpenInput } from '../runtime/tickets.js';

/** Maximum number of files of a new ticket or a message. A choice of this project. */
export const maxFiles = 100;

/** A new ticket, as its input was read: instants are epoch ms. */
export type ReadOpenInput = Omit<OpenInput, 'receivedAt' | 'answeredAt'> & {
  readonly receivedAt?: number;
  readonly answeredAt?: number;
};

const contacts = /* @__PURE__ */ z
  .array(z.strictObject({ kind: code, value: name }))
  .max(20)
  .describe('Phone numbers are read as people write them.') as unknown as z.ZodType<
  readonly AddressId[]
>;
const partyId = /* @__PURE__ */ z.uuid() as unknown as z.ZodType<PartyId>;

/** Files in the blob store of the desk. */
export const attachments: z.ZodType<readonly MediaRef[], readonly MediaRef[]> = /* @__PURE__ */ z
  .array(mediaRef)
  .max(maxFiles);

/**
 * The input of `tickets.open`, for those who take new tickets from elsewhere.
 *
 * ```ts nocheck (a body of a request)
 * const input = openInput.omit({ attachments: true }).parse(body);
 * ```
 */
export const openInput = /* @__PURE__ */ z
  .strictObject({
    body: text.describe("The citizen's words. They are never rewritten."),
    channel: code.describe('Where it came from: phone, counter, letter, or your own word.'),
    kind,
    subject: z.string().max(200).describe('Default: the first words of the body.'),
    respondent: reason,
    category: code.nullable(),
    cooperative: cooperative.nullable(),
    region: region.nullable(),
    reporter: z
      .strictObject({
        known: partyId,
        name,
        kind: z.enum(['person', 'institution', 'cooperative']),
        organization: name,
        contacts,
        safeContacts: z.boolean().describe('Nobody else reads what comes to them: default false.'),
      })
      .partial(),
    represents: z
      .strictObject({ relation: code, proofSeen: z.boolean(), name, contacts })
      .partial()
      .required({ relation: true }),
    anonymous: z.boolean(),
    confidential: z.boolean(),
    supervisory: z.boolean(),
    recusals,
    callBack: z
      .boolean()
      .describe(
        'Whether the citizen waits to be called: then what is written settles nothing before.',
      ),
    receivedAt: moment.describe('When the citizen came; default now. Clocks start here.'),
    answeredAt: moment.describe(
      'When he was answered before the case is recorded here: it comes in closed, clocks stop here, and figures count it here.',
    ),
    answer: text.describe('What that answer said, for the page of the case; needs answeredAt.'),
    foreignIds: z
      .array(z.strictObject({ system: code, id: z.string().regex(/^[\w.:#/-]{1,100}$/) }))
      .max(10),
    attachments,
    privacyNotice: z.string().regex(/^[\w.-]{1,40}$/),
  })
  .partial()
  .required({ body: true, channel: true });
