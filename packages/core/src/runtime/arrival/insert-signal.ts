import type { ConversationRow } from '../../store/rows.js';
import type { ConversationSignal } from '../intake.js';
import type { Runtime } from '../runtime.js';

/** A signal in the inbox, in order with the messages of its conversation. */
export interface SignalEvent {
  readonly type: 'signal';
  readonly signal: ConversationSignal;
  readonly key: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Account name of the desk's own signals. No channel uses it. */
const ownAccount = '~desk';

/**
 * Adds a signal to a conversation, after the messages that wait there.
 *
 * @param key - idempotency key: a signal with the same key is added once
 */
export async function insertSignal(
  runtime: Runtime,
  { channel, hash }: Pick<ConversationRow, 'channel' | 'hash'>,
  signal: ConversationSignal,
  key: string,
): Promise<void> {
  const receivedAt = runtime.now();
  const event: SignalEvent = { type: 'signal', signal, key, at: receivedAt };
  const payload = await runtime.vault.sealValue('inbox', event);
  const row = { channel, account: ownAccount, key, conversationHash: hash, payload, receivedAt };
  await runtime.store.insertInbox(runtime.tenant, [row]);
  runtime.wakeInbox();
}
