import type { Address, AddressId, InboundMessage } from '@aduan/core/channel';
import type { DeliveryInsert } from '@aduan/core/store';
import type { Parts } from './parts.js';
import { isReceiver, receiveReply, refusal } from './receive-reply.js';
import type { NotificationAddress, NotificationReceiver } from './receiver.js';

/** How long an address counts as an officer's after a notification was sent there, ms. */
const notifiedMs = 30 * 86_400_000;

/** Remembers that an officer receives notifications at an address. */
export async function keepNotified(
  { rows, sealed }: Parts['context'],
  { channel, to }: NotificationAddress,
  { kind, id }: NotificationReceiver,
): Promise<void> {
  if (kind !== 'officer') return;
  for (const each of proven(to)) {
    const key = await keyOf(sealed, channel, each);
    await rows('notified').write({ key, value: id, expectedVersion: null, ttlMs: notifiedMs });
  }
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
  parts: Parts,
  channel: string,
  message: InboundMessage,
): Promise<readonly DeliveryInsert[] | null> {
  const { log, outbox } = parts.context;
  const { from, replyTo } = message;
  const quoted = replyTo === undefined ? null : await outbox.sentUnder(channel, replyTo);
  if (quoted?.token) {
    const reply = { ...message, ...wordsOf(message), token: quoted.token };
    return receiveReply(parts, channel, reply, 'noTickets');
  }
  if (quoted || !(await isTold(parts, channel, from))) return null;
  log('info', 'notification.address-wrote', { channel });
  return refusal(parts, channel, message, 'noTickets');
}

/** Whether the writer currently receives notifications as an officer at this address. */
async function isTold(parts: Parts, channel: string, from: Address): Promise<boolean> {
  const { rows, sealed } = parts.context;
  for (const each of proven(from)) {
    const officer = await rows<string>('notified').read(await keyOf(sealed, channel, each));
    if (officer && (await isReceiver(parts, officer.value, channel, from))) return true;
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

function keyOf(
  { hash }: Parts['context']['sealed'],
  channel: string,
  { kind, value }: AddressId,
): Promise<string> {
  return hash('notified', [channel, kind, value].join('\n'));
}
