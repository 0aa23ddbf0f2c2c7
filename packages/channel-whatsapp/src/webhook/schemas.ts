import * as z from 'zod';

/** Meta adds fields without notice: only what is relied on is named, and nothing else is refused. */
const text = /* @__PURE__ */ z.string().min(1);
const optionalText = /* @__PURE__ */ text.optional().catch(undefined);
/** Not looked into: whoever reads it asks first how long it is. */
const anyList = /* @__PURE__ */ z.custom<readonly unknown[]>(Array.isArray);
const list = /* @__PURE__ */ anyList.optional().catch(undefined);

/** Seconds since 1970, as text or as a number; whatever else stands there says nothing. */
const epochSeconds = /* @__PURE__ */ z.coerce
  .number()
  .int()
  .min(1)
  .max(99_999_999_999)
  .optional()
  .catch(undefined);

/** What Meta delivers: changes of its accounts. */
export const envelopeSchema = /* @__PURE__ */ z.looseObject({ entry: anyList });

/** One account, and what changed there. */
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

/** Somebody who wrote, as far as he lets himself be known. */
export const contactSchema = /* @__PURE__ */ z.looseObject({
  profile: z.looseObject({ name: optionalText }).optional().catch(undefined),
  wa_id: optionalText,
  user_id: optionalText,
});

/** What all messages share. */
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

/**
 * A message that was changed
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/edit).
 */
export const editSchema = /* @__PURE__ */ z.looseObject({
  original_message_id: text,
  message: z.looseObject({}),
});

/**
 * A message that was deleted for everybody
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/revoke).
 */
export const revokeSchema = /* @__PURE__ */ z.looseObject({ original_message_id: text });

/** How far one of our messages has come. */
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

/** An error inside of a delivery. */
export const errorSchema = /* @__PURE__ */ z.looseObject({ code: z.number() });

/**
 * Somebody has another number, or another id: told as a message, and nowhere else, says Meta's change log of
 * 11 August 2026 (https://developers.facebook.com/documentation/business-messaging/whatsapp/changelog/).
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
