import type { Address } from '../../channel/address.js';
import type { InboundEventBase } from '../../channel/inbound.js';
import type { ConversationRow } from '../../store/rows.js';
import type { Runtime } from '../runtime.js';
import {
  type ReceivedMessage,
  type UnderstoodMessage,
  understandMessage,
} from './understand-message.js';

/** A turn of a conversation in which the citizen says nothing. */
interface SilentTurn {
  readonly known: ConversationRow;
  /** Reads the state of the conversation; call it for each attempt. */
  readonly understand: () => Promise<UnderstoodMessage>;
}

/** @returns null when there is no such conversation, or its citizen was erased */
export async function silentTurn(
  runtime: Runtime,
  received: Omit<ReceivedMessage, 'message'>,
  { key, at }: Pick<InboundEventBase, 'key' | 'at'>,
): Promise<SilentTurn | null> {
  const { store, tenant, vault } = runtime;
  const known = await store.findConversation(tenant, received.claim.conversationHash);
  const opened =
    known && (await vault.openOne<{ address: Address; thread: string }>(known.address));
  if (!opened) return null;
  const { address: from, thread: conversation } = opened;
  const nothing = { type: 'message', id: key, parts: [], account: from.account } as const;
  const message = { ...nothing, key, at, from, conversation };
  // The citizen has waited since their last message.
  const receivedAt = known.lastInboundAt ?? received.receivedAt;
  const silence = { ...received, receivedAt, message };
  return {
    known,
    understand: async () => silent(await understandMessage(runtime, silence, []), known),
  };
}

/** Marks a turn as silent. The window for writing to the citizen does not grow. */
function silent(
  understood: UnderstoodMessage,
  { lastInboundAt }: ConversationRow,
): UnderstoodMessage {
  const conversation = { ...understood.conversation, lastInboundAt };
  return { ...understood, conversation, words: { text: '' }, isSilent: true };
}
