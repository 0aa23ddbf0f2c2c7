import type { Address, InboundEvent } from '@aduan/core/channel';
import * as z from 'zod';
import { addressIds, addressOf, threadOf } from './address.js';
import { partsOf } from './parts.js';
import {
  editSchema,
  messageSchema,
  revokeSchema,
  systemSchema,
  type WhatsappMessage,
} from './schemas.js';
import type { WebhookContext } from './webhook-context.js';

const reactionSchema = /* @__PURE__ */ z.looseObject({
  message_id: z.string().min(1),
  emoji: z.string().optional(),
});

const rotations: ReadonlySet<string> = new Set(['user_changed_number', 'user_changed_user_id']);

/** The event of one message: a message, a deletion, a reaction to one of ours, or a changed id of the sender. */
export function messageEvent(
  message: WhatsappMessage,
  { account, at: deliveredAt, names }: WebhookContext,
): InboundEvent {
  const { id, type, context, from: phone, from_user_id: userId, timestamp } = message;
  const at = timestamp === undefined ? deliveredAt : timestamp * 1_000;
  const ids = addressIds({ userId, parentUserId: message.from_parent_user_id, phone });
  const known = ids.length > 0 ? ids : [{ kind: 'message', value: id }];
  const name = names.get(userId ?? '') ?? names.get(phone ?? '');
  const from = addressOf(account, known, name);
  const base = { key: id, at, account, conversation: threadOf(known) ?? id };
  if (type === 'reaction') {
    const reaction = reactionSchema.safeParse(message.reaction);
    if (reaction.success) {
      const { message_id: of, emoji } = reaction.data;
      return { ...base, type: 'reaction', id: of, emoji: emoji || null, from };
    }
  }
  const identity = type === 'system' ? rotation(message, from) : null;
  if (identity) return { ...base, type: 'identity', ...identity };
  const revoke = type === 'revoke' ? revokeSchema.safeParse(message.revoke).data : null;
  if (revoke) return { ...base, type: 'deleted', id: revoke.original_message_id };
  const said = { ...base, type: 'message', from } as const;
  const edit = type === 'edit' ? changedMessage(message) : null;
  if (edit) return { ...said, id: edit.id, parts: partsOf(edit, at), edited: true };
  return {
    ...said,
    id,
    parts: partsOf(message, at),
    ...(context?.id && { replyTo: context.id }),
  };
}

/** The edited message under its original id. @returns null when it cannot be read */
function changedMessage({ edit }: WhatsappMessage): WhatsappMessage | null {
  const known = editSchema.safeParse(edit);
  if (!known.success) return null;
  const { original_message_id: id, message } = known.data;
  return messageSchema.safeParse({ ...message, id }).data ?? null;
}

/** The address of a person before and after a change of id. @returns null when nothing changed or a side is unknown */
function rotation(
  message: WhatsappMessage,
  from: Address,
): { readonly before: Address; readonly after: Address } | null {
  const known = systemSchema.safeParse(message);
  if (!known.success || !rotations.has(known.data.system.type)) return null;
  const { system } = known.data;
  const before = addressIds({
    userId: system.previous_user_id ?? message.from_user_id,
    parentUserId: system.previous_parent_user_id ?? message.from_parent_user_id,
    phone: message.from,
  });
  const after = addressIds({
    userId: system.user_id,
    parentUserId: system.parent_user_id,
    phone: system.wa_id,
  });
  if (before.length === 0 || after.length === 0) return null;
  return { before: { ...from, ids: before }, after: { ...from, ids: after } };
}
