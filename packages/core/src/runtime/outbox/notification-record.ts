import * as z from 'zod';
import { ticketId } from '../../ids.js';
import type { NotificationRecord } from '../../plugin/desk-parts.js';
import { addressedPayload } from '../messages/delivery-payload.js';
import type { Runtime } from '../runtime.js';

/** How long the subject of a notification is remembered, and thus how long officers can reply to it, ms. */
const recordTtlMs = 30 * 86_400_000;

const recordSchema = /* @__PURE__ */ z.object({
  ticketId: z.string().transform(ticketId).nullable(),
  receiver: z.object({ kind: z.enum(['officer', 'unit']), id: z.string() }),
  isAnswerable: z.boolean(),
});

type Parts = Pick<Runtime, 'store' | 'tenant' | 'vault' | 'now'>;

/**
 * The token that a reply to a notification must carry: a keyed hash of its delivery, 128 bits in hex, which only this
 * desk can compute.
 */
export async function notificationToken(
  { vault }: Pick<Parts, 'vault'>,
  deliveryId: string,
): Promise<string> {
  return (await vault.hash('notification', deliveryId)).slice(0, 32);
}

/** Remembers the subject of a notification, for a limited time. */
export async function keepNotification(
  runtime: Parts,
  deliveryId: string,
  record: NotificationRecord,
): Promise<void> {
  const key = await keyOf(runtime, await notificationToken(runtime, deliveryId));
  const value = new TextEncoder().encode(JSON.stringify(record));
  await runtime.store.writeValue(runtime.tenant, key, value, {
    now: runtime.now(),
    ttlMs: recordTtlMs,
  });
}

/** The token of a notification that may be answered; null for all others. */
export async function replyTokenOf(runtime: Parts, deliveryId: string): Promise<string | null> {
  const token = await notificationToken(runtime, deliveryId);
  return (await notificationOf(runtime, token))?.isAnswerable ? token : null;
}

/** The subject of the notification with this token; null for any other text, and after the record has expired. */
export async function notificationOf(
  runtime: Parts,
  token: string,
): Promise<NotificationRecord | null> {
  const value = await runtime.store.readValue(
    runtime.tenant,
    await keyOf(runtime, token),
    runtime.now(),
  );
  return value && recordSchema.parse(JSON.parse(new TextDecoder().decode(value)));
}

/**
 * Key of the record in the store. It is a hash, so the store does not hold the token, and the time of a lookup does not
 * show how much of a guess is right.
 */
async function keyOf({ vault }: Pick<Parts, 'vault'>, token: string): Promise<string> {
  return `notification/${await vault.hash('notification-token', token)}`;
}

/** Whether a delivery was a notification to an officer or a unit. */
export async function isNotification(runtime: Runtime, deliveryId: string): Promise<boolean> {
  return (await notificationOf(runtime, await notificationToken(runtime, deliveryId))) !== null;
}

/**
 * Turns a notification that bounced after it was sent into a dead letter, so that an operator corrects the address. The
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
  const payload = await addressedPayload(vault, { bounced: error });
  const none = { conversationId: null, ticketId: null, messageId: null };
  const delivery = { id, target: channel, ...none, payload, dueAt: now() };
  await store.commit({ tenant, deliveries: [delivery] });
  runtime.log('warn', 'notification.bounced', { channel, ...about.receiver, error });
  runtime.wakeOutbox();
}
