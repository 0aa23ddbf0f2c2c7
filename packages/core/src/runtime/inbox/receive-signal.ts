import type { Address } from '../../channel/address.js';
import type { SignalEvent } from '../arrival/insert-signal.js';
import type { Desk } from '../desk.js';
import type { IntakeResult } from '../intake.js';
import { restrictedSince } from '../party/restriction.js';
import { conductTurn } from './conduct-turn.js';
import {
  type ReceivedMessage,
  type UnderstoodMessage,
  understandMessage,
} from './understand-message.js';

/**
 * Deals with what happens to a conversation beside its messages.
 *
 * @returns false when there is nobody to tell it
 */
export async function receiveSignal(
  desk: Desk,
  received: Omit<ReceivedMessage, 'message'>,
  { signal, key, at }: SignalEvent,
): Promise<boolean> {
  const { intake, store, tenant, vault } = desk;
  const hear = intake.signal?.bind(intake);
  const known = await store.findConversation(tenant, received.claim.conversationHash);
  if (!known || !hear) return false;
  const opened = await vault.openOne<{ address: Address; thread: string }>(known.address);
  if (!opened) return false;
  const { address: from, thread: conversation } = opened;
  const nothing = { type: 'message', id: key, parts: [], account: from.account } as const;
  const message = { ...nothing, key, at, from, conversation };
  // Whoever waits has waited since he wrote.
  const receivedAt = known.lastInboundAt ?? received.receivedAt;
  const silence = { ...received, receivedAt, message };
  await conductTurn(
    desk,
    async () => silent(await understandMessage(desk, silence, []), known),
    async (state) => {
      const result = await hear({ ...state, signal, key });
      const isUnasked = signal === 'due' && (await restrictedSince(desk, known.partyId)) !== null;
      return isUnasked ? withoutReminders(result) : result;
    },
  );
  return true;
}

/** What the desk says of its own accord, to somebody whose data it may only keep: the receipt of a case. */
function withoutReminders(result: IntakeResult): IntakeResult {
  const { effects } = result;
  if (effects.some(({ type }) => type === 'ticket.open')) return result;
  return { ...result, effects: effects.filter(({ type }) => type !== 'reply') };
}

/** A turn in which the citizen said nothing: he may be written to no longer than before. */
function silent(
  understood: UnderstoodMessage,
  { lastInboundAt }: UnderstoodMessage['conversation'],
): UnderstoodMessage {
  const conversation = { ...understood.conversation, lastInboundAt };
  return { ...understood, conversation, words: { text: '' }, isSilent: true };
}
