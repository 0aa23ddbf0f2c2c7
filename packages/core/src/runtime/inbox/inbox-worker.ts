import { receiveDeletion, receiveMessage, receiveSignal } from '@aduan/core/receiving';
import type { ChannelContext } from '../../channel/context.js';
import type {
  InboundEvent,
  InboundMessage,
  InboundNotificationReply,
} from '../../channel/inbound.js';
import { errorName } from '../../error-name.js';
import { AduanError, StoreError } from '../../errors.js';
import { retryDelay } from '../../plugin/retry-delay.js';
import type { InboxClaim, InboxRow } from '../../store/inbox.js';
import type { SignalEvent } from '../arrival/insert-signal.js';
import { receiveReceipt } from '../outbox/receive-receipt.js';
import { linkIdentity } from '../party/link-identity.js';
import type { Runtime } from '../runtime.js';

/** What an inbox row may hold. */
type Waiting = InboundEvent | SignalEvent;

const leaseMs = 30_000;
const rowsPerClaim = 50;
const maximumAttempts = 12;

/**
 * Claims one conversation with waiting messages and processes them in the order of arrival. A message that fails is
 * tried again and holds up its own conversation only.
 *
 * @returns false when there was nothing to do
 */
export async function workInbox(
  runtime: Runtime,
  contexts: ReadonlyMap<string, ChannelContext>,
): Promise<boolean> {
  const claimed = await runtime.store.claimConversation(
    runtime.tenant,
    runtime.now(),
    leaseMs,
    rowsPerClaim,
  );
  if (!claimed) return false;
  const { conversationHash, fence, rows } = claimed;
  try {
    for (const row of rows) {
      const claim = { sequence: row.sequence, conversationHash, fence };
      const context = contexts.get(row.channel);
      const { outcome } = await runtime.observe(
        'process',
        { channel: row.channel },
        async (note) => {
          const end = await workRow(runtime, row, claim, context);
          note(end);
          return end;
        },
      );
      if (outcome === 'retry') break;
    }
  } finally {
    await runtime.store.releaseConversation(runtime.tenant, conversationHash, fence);
  }
  return true;
}

/** How a row ended. When one is tried again, later rows of the conversation wait. */
type RowEnd =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'retry' | 'dead'; readonly error: string };

async function workRow(
  runtime: Runtime,
  row: InboxRow,
  claim: InboxClaim,
  context: ChannelContext | undefined,
): Promise<RowEnd> {
  try {
    // Another process may have mounted the channel, so this one must not give the message up.
    if (!context)
      throw new StoreError('channel-not-mounted', 'Not mounted here.', { retryable: true });
    const event = (await runtime.vault.openValue('inbox', row.payload)) as Waiting | null;
    if (!event)
      throw new StoreError('store-key-missing', 'The inbox key is gone.', { retryable: true });
    await dispatch(runtime, event, row, claim, context);
    return { outcome: 'done' };
  } catch (error) {
    return postpone(runtime, row, claim, error);
  }
}

/** Schedules another attempt. Errors that may pass are retried without limit, all others up to a maximum. */
async function postpone(
  runtime: Runtime,
  row: InboxRow,
  claim: InboxClaim,
  error: unknown,
): Promise<RowEnd> {
  const attempts = row.attempts + 1;
  const known = AduanError.isInstance(error) ? error : null;
  const code = known?.code ?? 'unexpected';
  const isDead = !known?.retryable && attempts >= maximumAttempts;
  const { channel, sequence } = row;
  runtime.log(isDead ? 'error' : 'warn', 'inbox.failed', {
    channel,
    sequence,
    attempts,
    code,
    isDead,
    error: errorName(error),
  });
  const retryAt = isDead ? null : runtime.now() + retryDelay(attempts);
  const noted = await runtime.store.failInbox(runtime.tenant, claim, { retryAt, error: code });
  if (noted && isDead) runtime.bus.emit('inbox.dead-lettered', { channel, sequence });
  return { outcome: isDead ? 'dead' : 'retry', error: code };
}

async function dispatch(
  runtime: Runtime,
  event: Waiting,
  row: InboxRow,
  claim: InboxClaim,
  context: ChannelContext,
): Promise<void> {
  const { receivedAt, attempts } = row;
  const received = { claim, receivedAt, attempts, context };
  switch (event.type) {
    case 'message':
      if (await takenByPlugin(runtime, context.name, event, claim)) return;
      return receiveMessage(runtime, { ...received, message: event });
    case 'signal':
      if (await receiveSignal(runtime, received, event)) return;
      return finish(runtime, claim);
    case 'notification-reply':
      if (await takenByPlugin(runtime, context.name, event, claim)) return;
      break;
    case 'deleted':
      if (await receiveDeletion(runtime, received, event)) return;
      break;
    case 'receipt':
      await receiveReceipt(runtime, context.name, event);
      return finish(runtime, claim);
    case 'identity':
      await linkIdentity(runtime, context.name, event);
      return finish(runtime, claim);
  }
  runtime.log('info', 'inbox.recorded', { channel: context.name, ...notedOf(event) });
  return finish(runtime, claim);
}

/** Whether a plugin deals with what arrived. What it sends is written together with the end of the inbox row. */
async function takenByPlugin(
  { hooks, log, store, tenant, wakeOutbox }: Runtime,
  channel: string,
  event: InboundMessage | InboundNotificationReply,
  inbox: InboxClaim,
): Promise<boolean> {
  for (const { arrived, id } of hooks) {
    const deliveries = await arrived?.(channel, event);
    if (!deliveries) continue;
    await store.commit({ tenant, inbox, deliveries });
    log('info', 'inbox.taken', { channel, type: event.type, plugin: id });
    wakeOutbox();
    return true;
  }
  return false;
}

/** What is logged of an event that changes nothing: its kind, and a word such as `follow`, but no personal data. */
function notedOf(event: Waiting): { readonly type: string; readonly name?: string } {
  const { type } = event;
  if (type !== 'account' || !/^[a-z][\w.:-]{0,63}$/i.test(event.name)) return { type };
  return { type, name: event.name };
}

async function finish(runtime: Runtime, inbox: InboxClaim): Promise<void> {
  await runtime.store.commit({ tenant: runtime.tenant, inbox });
}
