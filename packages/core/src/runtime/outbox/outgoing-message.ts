import * as z from 'zod';
import type { Address } from '../../channel/address.js';
import type { Channel } from '../../channel/channel.js';
import type { OutboundMessage } from '../../channel/outbound.js';
import type { ClaimedDelivery } from '../../store/outbox.js';
import { answerNoticeMessage, type confidentialNow } from '../answer-delivery/answer-notice.js';
import {
  addressedMessage,
  type BouncedNotification,
  deliveryContent,
} from '../messages/delivery-payload.js';
import { isWithheld, restricted } from '../party/restriction.js';
import type { Runtime } from '../runtime.js';
import { replyTokenOf } from './notification-record.js';

const addressSchema = /* @__PURE__ */ z.object({
  thread: z.string(),
  address: z.custom<Address>((value) => typeof value === 'object' && value !== null),
});

/** Opens the message of a delivery, or returns why it can no longer be sent. */
export async function outgoingMessage(
  runtime: Runtime,
  delivery: ClaimedDelivery,
  channel: Channel,
): Promise<
  | OutboundMessage
  | 'erased'
  | typeof confidentialNow
  | typeof restricted
  | BouncedNotification['bounced']
> {
  const { id: key, conversationId, payload } = delivery;
  if (!conversationId) {
    const { messageId, ticketId } = delivery;
    if (messageId && ticketId)
      return answerNoticeMessage(runtime, { ...delivery, ticketId }, channel);
    const message = await addressedMessage(runtime.vault, payload);
    if (!message) return 'erased';
    if ('bounced' in message) return message.bounced;
    const replyToken = await replyTokenOf(runtime, key);
    return {
      ...message,
      key,
      automatic: true,
      lastInboundAt: null,
      ...(replyToken && { replyToken }),
    };
  }
  const conversation = await runtime.store.readConversation(runtime.tenant, conversationId);
  const said = await deliveryContent(runtime.vault, payload, conversationId);
  if (!conversation || !said) return 'erased';
  if (await isWithheld(runtime, delivery, conversation.partyId)) return restricted;
  const address = addressSchema.safeParse(await runtime.vault.openOne(conversation.address));
  if (!address.success) return 'erased';
  return {
    to: address.data.address,
    conversation: address.data.thread,
    key,
    ...said,
    lastInboundAt: conversation.lastInboundAt,
  };
}
