import * as z from 'zod';

/** Telegram adds fields without notice: only what is relied on is named, and nothing else is refused. */
const optionalText = /* @__PURE__ */ z.string().min(1).optional().catch(undefined);

/** Seconds since 1970; whatever else stands there says nothing. */
const epochSeconds = /* @__PURE__ */ z.int().min(1).max(99_999_999_999).optional().catch(undefined);

/** What Telegram delivers: one thing that happened, in a field that is named by its kind. */
export const updateSchema = /* @__PURE__ */ z.looseObject({ update_id: z.int().min(0) });

/** Somebody who wrote or pressed. */
export const userSchema = /* @__PURE__ */ z.looseObject({
  id: z.int(),
  is_bot: z.boolean().catch(false),
  first_name: optionalText,
  last_name: optionalText,
  language_code: optionalText,
});

const optionalUser = /* @__PURE__ */ userSchema.optional().catch(undefined);

const chatSchema = /* @__PURE__ */ z.looseObject({ id: z.int(), type: optionalText });

/** What all messages share. */
export const messageSchema = /* @__PURE__ */ z.looseObject({
  message_id: z.int(),
  date: epochSeconds,
  edit_date: epochSeconds,
  chat: chatSchema,
  from: optionalUser,
  text: optionalText,
  reply_to_message: z.looseObject({ message_id: z.int() }).optional().catch(undefined),
});

/** A button that was pressed, under a message of ours. */
export const pressSchema = /* @__PURE__ */ z.looseObject({
  id: z.string().min(1),
  from: userSchema,
  data: optionalText,
  message: z
    .looseObject({ message_id: z.int(), chat: chatSchema, reply_markup: z.unknown() })
    .optional()
    .catch(undefined),
});

/** The buttons under a message, as far as they can be pressed. */
export const keyboardSchema = /* @__PURE__ */ z.looseObject({
  inline_keyboard: z.array(
    z.array(z.looseObject({ text: z.string(), callback_data: optionalText })),
  ),
});

/** Somebody changed what he thinks of a message. */
export const reactionSchema = /* @__PURE__ */ z.looseObject({
  chat: chatSchema,
  message_id: z.int(),
  date: epochSeconds,
  user: userSchema,
  // Of an emoji that only Telegram has, no more than the type is told.
  new_reaction: z.array(z.looseObject({ type: z.string(), emoji: optionalText })),
});

/** What is asked of an update that nobody here knows: who it is of, and when. */
export const otherSchema = /* @__PURE__ */ z.looseObject({
  date: epochSeconds,
  from: optionalUser,
  user: optionalUser,
});

export type TelegramUser = z.infer<typeof userSchema>;
export type TelegramMessage = z.infer<typeof messageSchema>;
