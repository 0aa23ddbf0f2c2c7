/** The meaning of an update for a desk. `note`: something about the bot or a chat, which the desk logs. */
export type UpdateMeaning = 'message' | 'edit' | 'press' | 'reaction' | 'note';

/** Every kind of update of Bot API 10.3 (https://core.telegram.org/bots/api#update). */
export const updateKinds = {
  message: 'message',
  guest_message: 'message',
  edited_message: 'edit',
  callback_query: 'press',
  message_reaction: 'reaction',
  // The user blocked or unblocked the bot.
  my_chat_member: 'note',
  // Posts of an office in its own channel, and messages to an account that the bot manages.
  channel_post: 'note',
  edited_channel_post: 'note',
  business_connection: 'note',
  business_message: 'note',
  edited_business_message: 'note',
  deleted_business_messages: 'note',
  // Not relevant for a desk.
  message_reaction_count: 'note',
  inline_query: 'note',
  chosen_inline_result: 'note',
  shipping_query: 'note',
  pre_checkout_query: 'note',
  purchased_paid_media: 'note',
  poll: 'note',
  poll_answer: 'note',
  chat_member: 'note',
  chat_join_request: 'note',
  chat_boost: 'note',
  removed_chat_boost: 'note',
  managed_bot: 'note',
  stopped_message_generation: 'note',
  subscription: 'note',
} as const satisfies Readonly<Record<string, UpdateMeaning>>;

/** Kinds of updates that are requested. Reactions come only on request. */
export const askedKinds = [
  'message',
  'edited_message',
  'callback_query',
  'message_reaction',
  'my_chat_member',
] as const satisfies readonly (keyof typeof updateKinds)[];

/** @returns null for a kind that is newer than this list */
export function meaningOf(kind: string): UpdateMeaning | null {
  return isKnown(kind) ? updateKinds[kind] : null;
}

function isKnown(kind: string): kind is keyof typeof updateKinds {
  return Object.hasOwn(updateKinds, kind);
}
