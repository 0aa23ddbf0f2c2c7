import * as z from 'zod';
import type { InboundReceipt, Receipt } from '../../channel/inbound.js';
import { systemPrincipal } from '../../ports/principal.js';
import type { StoredMessage } from '../../store/rows.js';
import { recordSeen } from '../answer-delivery/deliver-answers.js';
import { tellsRead } from '../answer-delivery/next-step.js';
import { executeCommand } from '../commands/execute-command.js';
import { notifyConversation } from '../record/tell-conversation.js';
import type { Runtime } from '../runtime.js';
import { recordBounce } from './notification-record.js';

const earlyReceiptTtlMs = 7 * 86_400_000;
/** Longer than a citizen leaves a message unread. */
const billedTtlMs = 30 * 86_400_000;
const reported = ['delivered', 'read', 'failed'] as const;
/** Longer than any provider reports on a message. */
const noticeTtlMs = 30 * 86_400_000;

/** One of our messages, as far as its receipts need to know it. */
export interface SentMessage extends Pick<StoredMessage, 'id' | 'ticketId'> {
  /** Whether the ticket records that the message was sent: it carries an answer, and no later receipt says more. */
  readonly isTold?: boolean;
}

/** A notification to officers, by its delivery. Only a bounce of it matters. */
export interface SentNotification {
  readonly notification: string;
}

/** Keyed hash of a provider's message id. The id may hold a phone number. */
export function providerIdHash(
  runtime: Runtime,
  channel: string,
  providerId: string,
): Promise<string> {
  return runtime.vault.hash(`provider-id:${channel}`, providerId);
}

/**
 * Records the latest receipt of one of our messages. A receipt that arrives before the provider's id of the message is
 * known is kept, and counted when the id is known.
 */
export async function receiveReceipt(
  runtime: Runtime,
  channel: string,
  receipt: Pick<InboundReceipt, 'id' | 'status' | 'error' | 'billing'>,
): Promise<void> {
  const { status, error, billing } = receipt;
  const hash = await providerIdHash(runtime, channel, receipt.id);
  if (billing) await reportBilling(runtime, channel, hash, billing);
  const find = () => sentUnder(runtime, channel, hash);
  let message = await find();
  if (!message && status !== 'accepted' && status !== 'sent') {
    const value = new TextEncoder().encode(error?.class ?? '');
    const options = { now: runtime.now(), ttlMs: earlyReceiptTtlMs };
    await runtime.store.writeValue(runtime.tenant, earlyKey(hash, status), value, options);
    message = await find();
  }
  if (message) await recordReport(runtime, channel, message, status, error?.class);
}

/** Finds the message that the desk sent under a provider's id, by the hash of the id; null when there is none. */
export async function sentUnder(
  runtime: Runtime,
  channel: string,
  hash: string,
): Promise<SentMessage | SentNotification | null> {
  return (
    (await runtime.store.findMessageByProviderId(runtime.tenant, channel, hash)) ??
    (await noticeOf(runtime, hash))
  );
}

/** Record of a notice. It belongs to no conversation, so the store cannot find it by its provider id. */
const noticeSchema = /* @__PURE__ */ z.union([
  z.object({ id: z.string(), ticketId: z.string() }),
  z.object({ notification: z.string() }),
]);

async function noticeOf(
  { now, store, tenant }: Runtime,
  hash: string,
): Promise<SentMessage | SentNotification | null> {
  const value = await store.readValue(tenant, `notice/${hash}`, now());
  if (!value) return null;
  const kept = noticeSchema.parse(JSON.parse(new TextDecoder().decode(value)));
  return kept as SentMessage | SentNotification;
}

/** Remembers the provider ids of a notice, so that receipts can be matched to it. */
export async function keepNotice(
  { now, store, tenant }: Runtime,
  hashes: readonly string[],
  sent: SentMessage | SentNotification,
): Promise<void> {
  const kept = 'notification' in sent ? sent : { id: sent.id, ticketId: sent.ticketId };
  const value = new TextEncoder().encode(JSON.stringify(kept));
  for (const hash of hashes)
    await store.writeValue(tenant, `notice/${hash}`, value, { now: now(), ttlMs: noticeTtlMs });
}

/** Reports the billing category once for each message, because providers repeat it with each receipt. */
async function reportBilling(
  runtime: Runtime,
  channel: string,
  hash: string,
  { category, billable }: NonNullable<InboundReceipt['billing']>,
): Promise<void> {
  const options = { now: runtime.now(), ttlMs: billedTtlMs, ifAbsent: true };
  const isNew = await runtime.store.writeValue(
    runtime.tenant,
    `billed/${hash}`,
    Uint8Array.of(1),
    options,
  );
  if (isNew) runtime.bus.emit('message.billed', { channel, category, billable });
}

/** Counts receipts that arrived before their message was known to be sent. */
export async function countEarlyReceipts(
  runtime: Runtime,
  channel: string,
  hashes: readonly string[],
  message: SentMessage | SentNotification,
): Promise<void> {
  for (const key of hashes.flatMap((hash) => reported.map((status) => [hash, status] as const))) {
    const [hash, status] = key;
    const value = await runtime.store.readValue(
      runtime.tenant,
      earlyKey(hash, status),
      runtime.now(),
    );
    if (!value) continue;
    const errorClass = new TextDecoder().decode(value) || undefined;
    await recordReport(runtime, channel, message, status, errorClass);
    await runtime.store.deleteValue(runtime.tenant, earlyKey(hash, status));
  }
}

function earlyKey(hash: string, status: Receipt): string {
  return `receipt/${hash}/${status}`;
}

function recordReport(
  runtime: Runtime,
  channel: string,
  sent: SentMessage | SentNotification,
  status: Receipt,
  errorClass?: string,
): Promise<void> | void {
  if (!('notification' in sent)) return recordStatus(runtime, channel, sent, status, errorClass);
  if (status === 'failed') return recordBounce(runtime, channel, sent.notification, errorClass);
}

/**
 * Raises the status of a message, and updates the ticket when that proves an answer or a failure. Both are safe to
 * repeat, so a crash between them loses nothing.
 */
export async function recordStatus(
  runtime: Runtime,
  channel: string,
  message: SentMessage,
  status: Receipt,
  errorClass?: string,
): Promise<void> {
  const raised = await runtime.store.raiseMessageStatus(runtime.tenant, message.id, status);
  if (raised) await notifyConversation(runtime, raised.conversationId);
  if (raised && status === 'read') await recordSeen(runtime, raised.conversationId);
  const { isTold = false, ticketId } = message;
  if (!ticketId || status === 'accepted' || (status === 'sent' && !isTold)) return;
  const known = errorClass === undefined ? {} : { errorClass };
  const reads = tellsRead(runtime.channels, channel);
  const report = { messageId: message.id, outcome: status, by: channel, tellsRead: reads };
  const command = { type: 'deliver' as const, ...report, ...known };
  await executeCommand(runtime, ticketId, command, {
    actor: systemPrincipal,
    name: 'deliver',
  });
}
