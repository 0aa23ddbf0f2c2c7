import { bouncedPayload } from '../messages/delivery-payload.js';
import type { Runtime } from '../runtime.js';
import { keepNotification, notificationOf, notificationToken } from './notification-record.js';

/** Whether a delivery was a notification to an officer or a unit. */
export async function isNotification(runtime: Runtime, deliveryId: string): Promise<boolean> {
  return (await notificationOf(runtime, await notificationToken(runtime, deliveryId))) !== null;
}

/**
 * Puts a notification that bounced after it was sent among the dead letters, so that somebody corrects the address. The
 * ticket does not change, because no citizen waits for it.
 */
export async function recordBounce(
  runtime: Runtime,
  channel: string,
  deliveryId: string,
  errorClass: string | undefined,
): Promise<void> {
  const about = await notificationOf(runtime, await notificationToken(runtime, deliveryId));
  if (!about) return;
  const { now, store, tenant, vault } = runtime;
  const id = `${deliveryId}-bounced`;
  await keepNotification(runtime, id, { ...about, isAnswerable: false });
  const error = errorClass === 'blocked' ? 'notification-blocked' : 'notification-recipient';
  const payload = await bouncedPayload(vault, error);
  const none = { conversationId: null, ticketId: null, messageId: null };
  const delivery = { id, target: channel, ...none, payload, dueAt: now() };
  await store.commit({ tenant, deliveries: [delivery] });
  runtime.log('warn', 'notification.bounced', { channel, ...about.receiver, error });
  runtime.wakeOutbox();
}
