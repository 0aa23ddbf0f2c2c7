import * as z from 'zod';
import { asked, code, freeText, kind, outcome, partyId, region } from './fields.js';
import { cooperative } from './ticket.js';

/** Text from or for a citizen. */
export const text = /* @__PURE__ */ freeText(10_000);
/** Text about a ticket. */
export const reason = /* @__PURE__ */ freeText(5_000);
const name = /* @__PURE__ */ freeText(200);
const contacts = /* @__PURE__ */ z
  .array(z.strictObject({ kind: code, value: name }))
  .max(20)
  .describe('Phone numbers are read as people write them.');

/** A new ticket. */
export const openBody = /* @__PURE__ */ z
  .strictObject({
    kind: kind.exactOptional(),
    subject: name.exactOptional().describe('Default: the first words of the body.'),
    body: text.describe("The citizen's words. They are never rewritten."),
    respondent: reason.exactOptional(),
    category: code.exactOptional(),
    cooperative: cooperative.exactOptional(),
    region: region.exactOptional(),
    channel: code.describe('Where it came from: phone, counter, letter, or your own word.'),
    reporter: z
      .strictObject({
        known: partyId.exactOptional(),
        name: name.exactOptional(),
        kind: z.enum(['person', 'institution', 'cooperative']).exactOptional(),
        organization: name.exactOptional(),
        contacts: contacts.exactOptional(),
        safeContacts: z
          .boolean()
          .exactOptional()
          .describe('Nobody else reads what comes to them: default false.'),
      })
      .exactOptional(),
    represents: z
      .strictObject({
        relation: code,
        proofSeen: z.boolean().exactOptional(),
        name: name.exactOptional(),
        contacts: contacts.exactOptional(),
      })
      .exactOptional(),
    anonymous: z.boolean().exactOptional(),
    confidential: z.boolean().exactOptional(),
    supervisory: z.boolean().exactOptional(),
    recusals: z.array(code).max(100).exactOptional(),
    callBack: z
      .boolean()
      .exactOptional()
      .describe(
        'Whether the citizen waits to be called: then what is written settles nothing before.',
      ),
    receivedAt: asked
      .exactOptional()
      .describe('When the citizen came; default now. Clocks start here.'),
    answeredAt: asked
      .exactOptional()
      .describe(
        'When he was answered before the case is recorded here: it comes in closed, clocks stop here, and figures count it here.',
      ),
    answer: text
      .exactOptional()
      .describe('What that answer said, for the page of the case; needs answeredAt.'),
    foreignIds: z
      .array(z.strictObject({ system: code, id: z.string().regex(/^[\w.:#/-]{1,100}$/) }))
      .max(10)
      .exactOptional(),
  })
  .meta({ id: 'NewTicket' });

/** The agency that a ticket is referred to. */
export const referralBody = /* @__PURE__ */ z.strictObject({
  agency: code,
  name,
  reference: z
    .string()
    .regex(/^[\w./-]{1,100}$/)
    .exactOptional(),
});

/** A message from a citizen about their ticket. */
export const citizenMessageBody = /* @__PURE__ */ z.strictObject({
  text: text.describe("The citizen's words. They are never rewritten."),
  channel: code.describe('Where he said it: phone, counter, or your own word.'),
  keepsStatus: z
    .boolean()
    .exactOptional()
    .describe(
      'Whether the case stays where it stands; else it is resumed or reopened as by a message of his.',
    ),
});

/** An empty body. */
export const emptyBody = /* @__PURE__ */ z.strictObject({});

/** An action of the workflow with its fields. */
export const actBody = /* @__PURE__ */ z
  .strictObject({
    action: code.describe('One of the actions that the case shows.'),
    text: text.exactOptional(),
    reason: reason.exactOptional(),
    team: code.exactOptional(),
    referral: referralBody.exactOptional(),
  })
  .meta({ id: 'TicketAction' });

/** Text for the citizen. */
export const textBody = /* @__PURE__ */ z.strictObject({ text });

/** An internal note. */
export const noteBody = /* @__PURE__ */ z.strictObject({ text: reason });

/** Reason of an action. */
export const reasonBody = /* @__PURE__ */ z.strictObject({ reason });

/** Reason of an action, optional. */
export const optionalReasonBody = /* @__PURE__ */ z.strictObject({
  reason: reason.exactOptional(),
});

/** The report that another one is merged into. */
export const mergeBody = /* @__PURE__ */ optionalReasonBody.extend({ into: z.uuid() });

/** The new assignee; null = none. */
export const assignBody = /* @__PURE__ */ z.strictObject({
  team: code.nullable().exactOptional(),
  assignee: name.nullable().exactOptional(),
  reason: reason.exactOptional(),
});

/** The classification of a ticket. */
export const classifyBody = /* @__PURE__ */ z.strictObject({
  kind: kind.exactOptional(),
  category: code.nullable().exactOptional(),
  supervisory: z.boolean().exactOptional(),
  region: region.nullable().exactOptional(),
  cooperative: cooperative.nullable().exactOptional(),
  recusals: z.array(code).max(100).exactOptional(),
});

/** The two privacy flags. */
export const restrictBody = /* @__PURE__ */ z.strictObject({
  anonymous: z.boolean().exactOptional(),
  confidential: z.boolean().exactOptional(),
  reason: reason.exactOptional(),
});

/** Another ticket that belongs to this one. */
export const linkBody = /* @__PURE__ */ z.strictObject({
  ticketId: z.uuid(),
  as: z.enum(['duplicate-of', 'related']),
});

/** One attempt to reach the citizen. */
export const attemptBody = /* @__PURE__ */ z.strictObject({
  obligationId: z.uuid(),
  by: code,
  outcome,
  remark: reason.exactOptional(),
});

/** A waiver of an owed answer. */
export const waiverBody = /* @__PURE__ */ z.strictObject({ obligationId: z.uuid(), reason });
