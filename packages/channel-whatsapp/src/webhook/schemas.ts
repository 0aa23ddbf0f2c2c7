import * as z from 'zod';

/** Schemas name only the fields that are used: Meta adds fields without notice. */
const text = /* @__PURE__ */ z.string().min(1);
const optionalText = /* @__PURE__ */ text.optional().catch(undefined);
/** Items are not validated here: the reader checks the length first. */
const anyList = /* @__PURE__ */ z.custom<readonly unknown[]>(Array.isArray);
const list = /* @__PURE__ */ anyList.optional().catch(undefined);

/** Seconds since 1970, as text or number; other values are ignored. */
const epochSeconds = /* @__PURE__ */ z.coerce
  .number()
  .int()
  .min(1)
  .max(99_999_999_999)
  .optional()
  .catch(undefined);

/** A webhook payload: changes of accounts. */
export const envelopeSchema = /* @__PURE__ */ z.looseObject({ entry: anyList });

/** One account and its changes. */
export const entrySchema = /* @__PURE__ */ z.looseObject({
  id: optionalText,
  time: epochSeconds,
  changes: list,
});

/** One change: of a conversation, a number or an account. */
export const changeSchema = /* @__PURE__ */ z.looseObject({
  field: text,
  value: z.looseObject({
    metadata: z.looseObject({ phone_number_id: optionalText }).optional().catch(undefined),
    contacts: list,
    messages: list,
    statuses: list,
    timestamp: epochSeconds,
  }),
});

/** The sender, with what they share about themselves. */
export const contactSchema = /* @__PURE__ */ z.looseObject({
  profile: z.looseObject({ name: optionalText }).optional().catch(undefined),
  wa_id: optionalText,
  user_id: optionalText,
});

/** Fields of every message. */
export const messageSchema = /* @__PURE__ */ z.looseObject({
  id: text,
  timestamp: epochSeconds,
  type: z.string().catch('unknown'),
  from: optionalText,
  from_user_id: optionalText,
  from_parent_user_id: optionalText,
  context: z.looseObject({ id: optionalText }).optional().catch(undefined),
  errors: list,
});

/** An edited message
(https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/edit). */
export const editSchema = /* @__PURE__ */ z.looseObject({
  original_message_id: text,
  message: z.looseObject({}),
});

/**
 * The notice that a sender deleted an earlier message for everyone
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/revoke).
 */
export const revokeSchema = /* @__PURE__ */ z.looseObject({ original_message_id: text });

/** The status of one of our messages. */
export const statusSchema = /* @__PURE__ */ z.looseObject({
  id: text,
  status: z.enum(['sent', 'delivered', 'read', 'played', 'failed']),
  timestamp: epochSeconds,
  recipient_id: optionalText,
  recipient_user_id: optionalText,
  recipient_type: optionalText,
  recipient_participant_id: optionalText,
  pricing: z.looseObject({ category: text, billable: z.boolean() }).optional().catch(undefined),
  errors: list,
});

/** An error in a webhook payload. */
export const errorSchema = /* @__PURE__ */ z.looseObject({ code: z.number() });

/**
 * A person has another number or another id. It comes only as a message, by Meta's change log of 11 August 2026
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/changelog/).
 */
export const systemSchema = /* @__PURE__ */ z.looseObject({
  system: z.looseObject({
    type: text,
    wa_id: optionalText,
    user_id: optionalText,
    previous_user_id: optionalText,
    parent_user_id: optionalText,
    previous_parent_user_id: optionalText,
  }),
});

export type WhatsappMessage = z.infer<typeof messageSchema>;
export type WhatsappStatus = z.infer<typeof statusSchema>;
