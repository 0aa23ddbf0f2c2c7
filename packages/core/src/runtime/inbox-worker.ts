import type { ChannelContext } from '../channel/context.js';
import type { InboundEvent } from '../channel/inbound.js';
import { AduanError } from '../errors.js';
import type { InboxClaim, InboxRow } from '../store/inbox.js';
import type { Desk } from './desk.js';
import { linkIdentity } from './link-identity.js';
import { receiveMessage } from './receive-message.js';
import { receiveReceipt } from './receive-receipt.js';
import { retryDelay } from './retry-delay.js';

const leaseMs = 60_000;
const rowsPerClaim = 50;
const maximumAttempts = 12;
const contendedRetryMs = 50;

/**
 * Takes one conversation with waiting messages and deals with them in the order of arrival. A
 * message that fails is tried again and holds up its own conversation only.
 *
 * @returns false when there was nothing to do
 */
export async function workInbox(
  desk: Desk,
  contexts: ReadonlyMap<string, ChannelContext>,
): Promise<boolean> {
  const claimed = await desk.store.claimConversation(
    desk.tenant,
    desk.now(),
    leaseMs,
    rowsPerClaim,
  );
  if (!claimed) return false;
  const { conversationHash, fence, rows } = claimed;
  try {
    for (const row of rows) {
      const claim = { sequence: row.sequence, conversationHash, fence };
      const context = contexts.get(row.channel);
      if (!(await workRow(desk, row, claim, context))) break;
    }
  } finally {
    await desk.store.releaseConversation(desk.tenant, conversationHash, fence);
  }
  return true;
}

/** @returns false when later rows must wait for this one */
async function workRow(
  desk: Desk,
  row: InboxRow,
  claim: InboxClaim,
  context: ChannelContext | undefined,
): Promise<boolean> {
  try {
    if (!context)
      throw new AduanError('channel-not-mounted', `No channel "${row.channel}" is mounted.`);
    const event = (await desk.vault.openValue('inbox', row.payload)) as InboundEvent | null;
    if (event) await dispatch(desk, event, row, claim, context);
    else await finish(desk, claim);
    return true;
  } catch (error) {
    const attempts = row.attempts + 1;
    const code = error instanceof AduanError ? error.code : 'unexpected';
    const isDead = attempts >= maximumAttempts;
    const delay = code === 'store-contended' ? contendedRetryMs : retryDelay(attempts);
    const retryAt = isDead ? null : desk.now() + delay;
    desk.log(isDead ? 'error' : 'warn', 'inbox.failed', {
      ...{ channel: row.channel, sequence: row.sequence, attempts, code, isDead },
      error: error instanceof Error ? error.name : typeof error,
    });
    await desk.store.failInbox(desk.tenant, claim, { retryAt, error: code });
    return isDead;
  }
}

async function dispatch(
  desk: Desk,
  event: InboundEvent,
  row: InboxRow,
  claim: InboxClaim,
  context: ChannelContext,
): Promise<void> {
  switch (event.type) {
    case 'message':
      return receiveMessage(desk, { message: event, claim, receivedAt: row.receivedAt, context });
    case 'receipt':
      await receiveReceipt(desk, context.name, event);
      return finish(desk, claim);
    case 'identity':
      await linkIdentity(desk, context.name, event);
      return finish(desk, claim);
    default:
      desk.log('info', 'inbox.noted', { channel: context.name, type: event.type });
      return finish(desk, claim);
  }
}

async function finish(desk: Desk, inbox: InboxClaim): Promise<void> {
  await desk.store.commit({ tenant: desk.tenant, boxes: [], messages: [], deliveries: [], inbox });
}
