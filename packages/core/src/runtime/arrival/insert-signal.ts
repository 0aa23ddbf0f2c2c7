import type { ConversationRow } from '../../store/rows.js';
import type { ConversationSignal } from '../intake.js';
import type { Runtime } from '../runtime.js';

/** A signal on its way through the inbox, where it takes its place between the messages. */
export interface SignalEvent {
  readonly type: 'signal';
  readonly signal: ConversationSignal;
  readonly key: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Whom the desk names as account of what it says to itself: no channel has it. */
const ownAccount = '~desk';

/**
 * Puts a signal behind the messages that wait in a conversation.
 *
 * @param key - the same signal with the same key is put there once
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
