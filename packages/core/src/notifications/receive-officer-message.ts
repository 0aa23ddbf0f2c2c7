import type { Address, AddressId } from '../channel/address.js';
import type { InboundMessage } from '../channel/inbound.js';
import { notificationToken } from '../runtime/outbox/notification-record.js';
import { providerIdHash, sentUnder } from '../runtime/outbox/receive-receipt.js';
import type { Runtime } from '../runtime/runtime.js';
import type { DeliveryInsert } from '../store/outbox.js';
import { isReceiver, type ReplyParts, receiveReply, refusal } from './receive-reply.js';
import type { NotificationAddress, NotificationReceiver } from './receiver.js';

/** How long an address counts as an officer's after a notification was sent there, ms. */
const notifiedMs = 30 * 86_400_000;

/** Remembers that an officer receives notifications at an address. */
export async function keepNotified(
  runtime: Runtime,
  { channel, to }: NotificationAddress,
  { kind, id }: NotificationReceiver,
): Promise<void> {
  if (kind !== 'officer') return;
  const options = { now: runtime.now(), ttlMs: notifiedMs };
  for (const each of proven(to))
    await runtime.store.writeValue(
      runtime.tenant,
      await keyOf(runtime, channel, each),
      new TextEncoder().encode(id),
      options,
    );
}

/**
 * Handles a message from an address that receives notifications as an officer. A reply that quotes a notification
 * becomes a note; the platform supplies the id of the quoted message and proves the writer. Every other message is
 * refused, with links to the console and to reporting as a citizen: it never becomes a ticket or a command. A message
 * that quotes a message of the desk to a citizen continues in that conversation.
 *
 * @returns what to send; null for a message of a citizen
 */
export async function receiveOfficerMessage(
  parts: ReplyParts,
  channel: string,
  message: InboundMessage,
): Promise<readonly DeliveryInsert[] | null> {
  const { runtime } = parts;
  const { from, replyTo } = message;
  const quoted =
    replyTo === undefined
      ? null
      : await sentUnder(runtime, channel, await providerIdHash(runtime, channel, replyTo));
  if (quoted && 'notification' in quoted) {
    const token = await notificationToken(runtime, quoted.notification);
    return receiveReply(parts, channel, { ...message, ...wordsOf(message), token }, 'noTickets');
  }
  if (quoted || !(await isTold(parts, channel, from))) return null;
  runtime.log('info', 'notification.address-wrote', { channel });
  return refusal(parts, channel, message, 'noTickets');
}

/** Whether the writer currently receives notifications as an officer at this address. */
async function isTold(parts: ReplyParts, channel: string, from: Address): Promise<boolean> {
  const { runtime } = parts;
  for (const each of proven(from)) {
    const key = await keyOf(runtime, channel, each);
    const value = await runtime.store.readValue(runtime.tenant, key, runtime.now());
    if (value && (await isReceiver(parts, new TextDecoder().decode(value), channel, from)))
      return true;
  }
  return false;
}

function wordsOf({ parts }: InboundMessage): { readonly text: string; readonly files: number } {
  const said = parts.flatMap((part) => {
    if (part.type === 'text') return [part.text];
    return part.type === 'media' && part.caption ? [part.caption] : [];
  });
  return { text: said.join('\n'), files: parts.filter(({ type }) => type === 'media').length };
}

/** The sender of an e-mail is not proven; all other channels prove the writer. */
function proven({ ids }: Address): readonly AddressId[] {
  return ids.filter(({ kind }) => kind !== 'email');
}

async function keyOf({ vault }: Runtime, channel: string, { kind, value }: AddressId) {
  return `notified/${await vault.hash('notified', [channel, kind, value].join('\n'))}`;
}
