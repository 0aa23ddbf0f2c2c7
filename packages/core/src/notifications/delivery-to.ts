import type { NotificationRecord } from '../plugin/index.js';
import type { DeliveryInsert } from '../store/outbox.js';
import type { NotificationText } from './notification-text.js';
import type { Parts } from './parts.js';
import { keepNotified } from './receive-officer-message.js';
import type { NotificationAddress } from './receiver.js';

/** Makes the delivery of a notification to an address, which then counts as one of its receiver. */
export async function deliveryTo(
  { context }: Parts,
  address: NotificationAddress,
  { subject, text }: NotificationText,
  about: NotificationRecord,
): Promise<DeliveryInsert> {
  const { channel, to } = address;
  const conversation = to.ids[0]?.value ?? '';
  const content = { type: 'text', text } as const;
  await keepNotified(context, address, about.receiver);
  return context.outbox.notification({ channel, to, conversation, content, subject }, about);
}
