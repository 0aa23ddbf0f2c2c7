import type { DeliveryStatus, InboundReceipt } from '../channel/inbound.js';
import { systemPrincipal } from '../slots/principal.js';
import type { StoredMessage } from '../store/rows.js';
import type { Desk } from './desk.js';
import { executeCommand } from './execute-command.js';

const earlyReceiptTtlMs = 7 * 86_400_000;

function earlyKey(channel: string, providerId: string): string {
  return `receipt/${channel}/${providerId}`;
}

/**
 * Notes how far one of our messages has come. A receipt that arrives before the provider's id of
 * the message is known is kept, and counted when the id comes.
 */
export async function receiveReceipt(
  desk: Desk,
  channel: string,
  receipt: Pick<InboundReceipt, 'id' | 'status' | 'error'>,
): Promise<void> {
  const message = await desk.store.findMessageByProviderId(desk.tenant, channel, receipt.id);
  if (message) return raiseStatus(desk, channel, message, receipt.status, receipt.error?.class);
  const value = new TextEncoder().encode(JSON.stringify([receipt.status, receipt.error?.class]));
  const options = { now: desk.now(), ttlMs: earlyReceiptTtlMs };
  await desk.store.writeValue(desk.tenant, earlyKey(channel, receipt.id), value, options);
}

/** Counts receipts that came before the message was known to be sent. */
export async function countEarlyReceipts(
  desk: Desk,
  channel: string,
  providerIds: readonly string[],
): Promise<void> {
  for (const id of providerIds) {
    const key = earlyKey(channel, id);
    const value = await desk.store.readValue(desk.tenant, key, desk.now());
    if (!value) continue;
    const [status, errorClass] = JSON.parse(new TextDecoder().decode(value));
    const message = await desk.store.findMessageByProviderId(desk.tenant, channel, id);
    if (message) await raiseStatus(desk, channel, message, status, errorClass);
    await desk.store.deleteValue(desk.tenant, key);
  }
}

/** Raises the status of a message and tells the case when it is proof of an answer, or of a failure. */
export async function raiseStatus(
  desk: Desk,
  channel: string,
  message: StoredMessage,
  status: DeliveryStatus,
  errorClass?: string,
): Promise<void> {
  const raised = await desk.store.raiseMessageStatus(desk.tenant, message.id, status);
  if (!raised) return;
  const conversation = await desk.store.readConversation(desk.tenant, raised.conversationId);
  if (conversation) {
    const { id, hash } = conversation;
    desk.bus.emit('conversation.changed', { conversationId: id, hash });
  }
  if (!raised.ticketId || status === 'accepted' || status === 'sent') return;
  await executeCommand(
    desk,
    raised.ticketId,
    () => [
      {
        type: 'deliver',
        messageId: message.id,
        outcome: status,
        by: channel,
        ...(errorClass === undefined ? {} : { errorClass }),
      },
    ],
    { actor: systemPrincipal, name: 'deliver' },
  );
}
