import type { InboundEvent } from '../../channel/inbound.js';
import { StoreError } from '../../errors.js';
import { storeEvents } from '../arrival/receive-webhook-request.js';
import type { Runtime } from '../runtime.js';
import { outOfOrderWindowMs } from './limits.js';
import type { ReceivedMessage } from './understand-message.js';

/** The event that a citizen deleted a message at their provider. */
export type Deletion = Extract<InboundEvent, { readonly type: 'deleted' }>;

/**
 * Remembers the deletion of a message that has not arrived yet: only its time, for as long as the message may still
 * come.
 */
export async function keepEarlyDeletion(
  runtime: Runtime,
  channel: string,
  event: Deletion,
): Promise<void> {
  const place = await placeOf(runtime, channel, event);
  const at = new TextEncoder().encode(`${event.at}`);
  await runtime.store.writeValue(runtime.tenant, place, at, {
    now: runtime.now(),
    ttlMs: outOfOrderWindowMs,
  });
}

/**
 * Puts a deletion that arrived before its message into the inbox, after the message. It happens before the message is
 * processed, so that a crash cannot lose the deletion.
 */
export async function queueEarlyDeletion(
  runtime: Runtime,
  { message, context }: ReceivedMessage,
): Promise<void> {
  if (!runtime.channels[context.name]?.capabilities.inbound.includes('delete')) return;
  const { account, conversation, id } = message;
  const place = await placeOf(runtime, context.name, message);
  const kept = await runtime.store.readValue(runtime.tenant, place, runtime.now());
  if (!kept) return;
  const at = Number(new TextDecoder().decode(kept));
  const key = `${id}:deleted-before`;
  const deletion: Deletion = { type: 'deleted', key, at, account, conversation, id };
  const outcome = await storeEvents(runtime, context.name, [deletion]);
  if (outcome !== 'failed') return;
  throw new StoreError('store-unavailable', 'A deletion could not be stored.', { retryable: true });
}

/** A hashed key, because ids and threads may hold a phone number. */
async function placeOf(
  runtime: Runtime,
  channel: string,
  { account, conversation, id }: Pick<Deletion, 'account' | 'conversation' | 'id'>,
): Promise<string> {
  const name = [channel, account, conversation, id].join('\n');
  return `deleted:${await runtime.vault.hash('deleted', name)}`;
}
