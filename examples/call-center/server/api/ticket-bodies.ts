import * as z from 'zod';

const freeText = (max: number) => z.string().trim().min(1).max(max);
const code = /* @__PURE__ */ freeText(100);
const text = /* @__PURE__ */ freeText(10_000);
const reason = /* @__PURE__ */ freeText(2_000);
const region = /* @__PURE__ */ z.string().regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/);
const cooperative = /* @__PURE__ */ z.strictObject({
  name: freeText(200),
  nikop: z
    .string()
    .regex(/^\d{10,24}$/)
    .exactOptional(),
  simkopdesId: code.exactOptional(),
  villageCode: region.exactOptional(),
});

/** A ticket that an officer records during a call or from a letter. */
export const openBody = /* @__PURE__ */ z.strictObject({
  kind: code.exactOptional(),
  subject: freeText(200).exactOptional(),
  body: text,
  category: code.exactOptional(),
  region: region.exactOptional(),
  cooperative: cooperative.exactOptional(),
  channel: z.enum(['phone', 'counter', 'letter']),
  reporter: z.strictObject({
    name: freeText(200).exactOptional(),
    /** The party that the caller confirmed to be. */
    known: z.uuid().exactOptional(),
    phone: freeText(40).exactOptional(),
    email: z.email().exactOptional(),
    /** The citizen's postal address. */
    address: freeText(500).exactOptional(),
    kind: z.enum(['person', 'institution', 'cooperative']).exactOptional(),
    organization: freeText(200).exactOptional(),
  }),
  represents: z
    .strictObject({
      relation: code,
      proofSeen: z.boolean(),
      name: freeText(200).exactOptional(),
      phone: freeText(40).exactOptional(),
    })
    .exactOptional(),
  anonymous: z.boolean().exactOptional(),
  confidential: z.boolean().exactOptional(),
  /** Epoch ms. */
  receivedAt: z.number().int().positive().exactOptional(),
});

/** An action of the workflow with its fields. */
export const actBody = /* @__PURE__ */ z.strictObject({
  action: code,
  text: text.exactOptional(),
  reason: reason.exactOptional(),
  team: code.exactOptional(),
  referral: z
    .strictObject({ agency: code, name: freeText(200), reference: code.exactOptional() })
    .exactOptional(),
});

/** The draft of an answer; `submit` sends it for approval at once. */
export const answerDraftBody = /* @__PURE__ */ actBody
  .omit({ team: true })
  .extend({ text, action: code.exactOptional(), submit: z.boolean().exactOptional() });

/** Why something is done. */
export const reasonBody = /* @__PURE__ */ z.strictObject({ reason });

/** An internal note. */
export const noteBody = /* @__PURE__ */ z.strictObject({ text });

/** Who handles the ticket; null = nobody. */
export const assignBody = /* @__PURE__ */ z.strictObject({
  team: code.nullable().exactOptional(),
  assignee: code.nullable().exactOptional(),
  reason: reason.exactOptional(),
});

/** What the ticket is about. */
export const classifyBody = /* @__PURE__ */ z.strictObject({
  kind: code.exactOptional(),
  category: code.nullable().exactOptional(),
  supervisory: z.boolean().exactOptional(),
  region: region.nullable().exactOptional(),
  cooperative: cooperative.nullable().exactOptional(),
  /** Codes of officers and teams that the ticket is about. */
  recusals: z.array(code).max(100).exactOptional(),
});

/** The two privacy flags. */
export const restrictBody = /* @__PURE__ */ z.strictObject({
  anonymous: z.boolean().exactOptional(),
  confidential: z.boolean().exactOptional(),
  reason: reason.exactOptional(),
});

/** One attempt to reach the citizen. */
export const attemptBody = /* @__PURE__ */ z.strictObject({
  obligationId: z.uuid(),
  by: z.enum(['phone', 'counter', 'letter']),
  outcome: z.enum(['no-answer', 'busy', 'wrong-number', 'reached', 'sent', 'failed']),
  remark: reason.exactOptional(),
});

/** Waives an owed answer. */
export const waiverBody = /* @__PURE__ */ z.strictObject({ obligationId: z.uuid(), reason });

/** Another ticket that is related to this one. */
export const linkBody = /* @__PURE__ */ z.strictObject({
  ticketId: z.uuid(),
  as: z.enum(['related', 'duplicate-of']),
});

/** What is known of a report that an officer is recording. */
export const draftBody = /* @__PURE__ */ z.strictObject({
  kind: code.exactOptional(),
  body: z.string().max(10_000).exactOptional(),
  category: code.exactOptional(),
  region: region.exactOptional(),
  cooperative: cooperative.exactOptional(),
});

/** The ticket that leads after a merge. */
export const mergeBody = /* @__PURE__ */ z.strictObject({
  into: z.uuid(),
  reason: reason.exactOptional(),
});

/** Splits a merged report off. */
export const splitBody = /* @__PURE__ */ z.strictObject({ reason: reason.exactOptional() });

/** A command without fields. */
export const emptyBody = /* @__PURE__ */ z.union([z.undefined(), z.strictObject({})]);
