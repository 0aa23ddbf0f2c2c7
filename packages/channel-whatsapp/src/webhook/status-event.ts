import type { ChannelErrorInfo, InboundReceipt } from '@aduan/core/channel';
import { errorOfCode } from '../error-table.js';
import { addressIds, threadOf } from './address.js';
import { errorSchema, type WhatsappStatus } from './schemas.js';
import type { WebhookContext } from './webhook-context.js';

/** The event of a message status. A played voice message counts as read. */
export function statusEvent(
  status: WhatsappStatus,
  { account, at }: WebhookContext,
): InboundReceipt {
  const { id, pricing, timestamp } = status;
  const ids = addressIds({ userId: status.recipient_user_id, phone: status.recipient_id });
  const thread = threadOf(ids) ?? id;
  // In a group each member has a status of their own.
  const member = status.recipient_participant_id ?? thread;
  const key = `${id}:${status.status}${status.recipient_type === 'group' ? `:${member}` : ''}`;
  const error = failureOf(status);
  return {
    type: 'receipt',
    key,
    at: timestamp === undefined ? at : timestamp * 1_000,
    account,
    conversation: thread,
    id,
    status: status.status === 'played' ? 'read' : status.status,
    ...(error && { error }),
    ...(pricing && { billing: { category: pricing.category, billable: pricing.billable } }),
  };
}

function failureOf({ errors = [] }: WhatsappStatus): ChannelErrorInfo | null {
  for (const each of errors.slice(0, 10)) {
    const error = errorSchema.safeParse(each);
    if (error.success) return errorOfCode(error.data.code);
  }
  return null;
}
