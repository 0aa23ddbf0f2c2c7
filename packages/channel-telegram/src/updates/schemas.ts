import * as z from 'zod';

/** Schemas name only the fields that are used: Telegram adds fields without notice. */
const optionalText = /* @__PURE__ */ z.string().min(1).optional().catch(undefined);

/** Seconds since 1970; other values are ignored. */
const epochSeconds = /* @__PURE__ */ z.int().min(1).max(99_999_999_999).optional().catch(undefined);

/** An update: one thing that happened, in a field named by its kind. */
export const updateSchema = /* @__PURE__ */ z.looseObject({ update_id: z.int().min(0) });

/** The user who wrote or pressed. */
export const userSchema = /* @__PURE__ */ z.looseObject({
  id: z.int(),
  is_bot: z.boolean().catch(false),
  first_name: optionalText,
  last_name: optionalText,
  language_code: optionalText,
});

const optionalUser = /* @__PURE__ */ userSchema.optional().catch(undefined);

const chatSchema = /* @__PURE__ */ z.looseObject({ id: z.int(), type: optionalText });

/** Fields of every message. */
export const messageSchema = /* @__PURE__ */ z.looseObject({
  message_id: z.int(),
  date: epochSeconds,
  edit_date: epochSeconds,
  chat: chatSchema,
  from: optionalUser,
  text: optionalText,
  reply_to_message: z.looseObject({ message_id: z.int() }).optional().catch(undefined),
});

/** A pressed button under one of our messages. */
export const pressSchema = /* @__PURE__ */ z.looseObject({
  id: z.string().min(1),
  from: userSchema,
  data: optionalText,
  message: z
    .looseObject({ message_id: z.int(), chat: chatSchema, reply_markup: z.unknown() })
    .optional()
    .catch(undefined),
});

/** The buttons of a message that can be pressed. */
export const keyboardSchema = /* @__PURE__ */ z.looseObject({
  inline_keyboard: z.array(
    z.array(z.looseObject({ text: z.string(), callback_data: optionalText })),
  ),
});

/** A changed reaction to a message. */
export const reactionSchema = /* @__PURE__ */ z.looseObject({
  chat: chatSchema,
  message_id: z.int(),
  date: epochSeconds,
  user: userSchema,
  // A custom emoji of Telegram has only its type.
  new_reaction: z.array(z.looseObject({ type: z.string(), emoji: optionalText })),
});

/** The user and time of an update of an unknown kind. */
export const otherSchema = /* @__PURE__ */ z.looseObject({
  date: epochSeconds,
  from: optionalUser,
  user: optionalUser,
});

export type TelegramUser = z.infer<typeof userSchema>;
export type TelegramMessage = z.infer<typeof messageSchema>;
