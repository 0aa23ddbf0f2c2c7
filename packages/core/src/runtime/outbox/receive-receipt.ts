import type { DeliveryStatus, InboundReceipt } from '../../channel/inbound.js';
import type { MessageId } from '../../ids.js';
import { systemPrincipal } from '../../slots/principal.js';
import type { StoredMessage } from '../../store/rows.js';
import { executeCommand } from '../commands/execute-command.js';
import type { Desk } from '../desk.js';
import { tellConversation } from '../record/tell-conversation.js';

const earlyReceiptTtlMs = 7 * 86_400_000;
/** Longer than anybody lets a message lie before he reads it. */
const billedTtlMs = 30 * 86_400_000;
const reported = ['delivered', 'read', 'failed'] as const;

/** Our message, as far as its receipts need to know it. */
export type SentMessage = Pick<StoredMessage, 'id' | 'ticketId'>;

/** The keyed hash of a provider's message id, which may hold a phone number. */
export function providerIdHash(desk: Desk, channel: string, providerId: string): Promise<string> {
  return desk.vault.hash(`provider-id:${channel}`, providerId);
}

/**
 * Notes how far one of our messages has come. A receipt that arrives before the provider's id of
 * the message is known is kept, and counted when the id comes.
 */
export async function receiveReceipt(
  desk: Desk,
  channel: string,
  receipt: Pick<InboundReceipt, 'id' | 'status' | 'error' | 'billing'>,
): Promise<void> {
  const { status, error, billing } = receipt;
  const hash = await providerIdHash(desk, channel, receipt.id);
  if (billing) await tellBilling(desk, channel, hash, billing);
  const find = () => desk.store.findMessageByProviderId(desk.tenant, channel, hash);
  let message = await find();
  if (!message && status !== 'accepted' && status !== 'sent') {
    const value = new TextEncoder().encode(error?.class ?? '');
    const options = { now: desk.now(), ttlMs: earlyReceiptTtlMs };
    await desk.store.writeValue(desk.tenant, earlyKey(hash, status), value, options);
    message = await find();
  }
  if (message) await noteStatus(desk, channel, message, status, error?.class);
}

/** Tells once for each message what it is charged as: providers say so with each of its receipts. */
async function tellBilling(
  desk: Desk,
  channel: string,
  hash: string,
  { category, billable }: NonNullable<InboundReceipt['billing']>,
): Promise<void> {
  const options = { now: desk.now(), ttlMs: billedTtlMs, ifAbsent: true };
  const isNew = await desk.store.writeValue(
    desk.tenant,
    `billed/${hash}`,
    Uint8Array.of(1),
    options,
  );
  if (isNew) desk.bus.emit('message.billed', { channel, category, billable });
}

/** Counts receipts that came before their message was known to be sent. */
export async function countEarlyReceipts(
  desk: Desk,
  channel: string,
  hashes: readonly string[],
  message: SentMessage,
): Promise<void> {
  for (const key of hashes.flatMap((hash) => reported.map((status) => [hash, status] as const))) {
    const [hash, status] = key;
    const value = await desk.store.readValue(desk.tenant, earlyKey(hash, status), desk.now());
    if (!value) continue;
    const errorClass = new TextDecoder().decode(value) || undefined;
    await noteStatus(desk, channel, message, status, errorClass);
    await desk.store.deleteValue(desk.tenant, earlyKey(hash, status));
  }
}

function earlyKey(hash: string, status: DeliveryStatus): string {
  return `receipt/${hash}/${status}`;
}

/**
 * Raises the status of a message, and tells the case when that is proof of an answer or a failure.
 * Both may be done again without harm, so that nothing is lost between them.
 */
export async function noteStatus(
  desk: Desk,
  channel: string,
  message: SentMessage,
  status: DeliveryStatus,
  errorClass?: string,
): Promise<void> {
  const raised = await desk.store.raiseMessageStatus(desk.tenant, message.id, status);
  if (raised) await tellConversation(desk, raised.conversationId);
  const { ticketId } = message;
  if (!ticketId || status === 'accepted' || status === 'sent') return;
  const command = deliverCommand(message.id, status, channel, errorClass);
  await executeCommand(desk, ticketId, () => [command], {
    actor: systemPrincipal,
    name: 'deliver',
  });
}

function deliverCommand(
  messageId: MessageId,
  outcome: (typeof reported)[number],
  by: string,
  errorClass: string | undefined,
) {
  const known = errorClass === undefined ? {} : { errorClass };
  return { type: 'deliver' as const, messageId, outcome, by, ...known };
}
