import type { Address } from '../../channel/address.js';
import type { InboundEventBase } from '../../channel/inbound.js';
import type { ConversationRow } from '../../store/rows.js';
import type { SignalEvent } from '../arrival/insert-signal.js';
import type { IntakeResult, IntakeState } from '../intake.js';
import { restrictedSince } from '../party/restriction.js';
import type { Runtime } from '../runtime.js';
import { asRevision, type Deletion, findOriginal, keepEarlyDeletion } from './changed-message.js';
import {
  type ReceivedMessage,
  type UnderstoodMessage,
  understandMessage,
} from './understand-message.js';

/** A turn of a conversation to which the citizen says nothing now. */
interface SilentTurn {
  /** Reads the state of the conversation; called for each attempt. */
  readonly understand: () => Promise<UnderstoodMessage>;
  /** Calls the intake with the state of the conversation. */
  readonly ask: (state: IntakeState) => IntakeResult | Promise<IntakeResult>;
}

/**
 * The turn that passes a signal to the intake; null when the intake handles no signals, or the conversation is gone.
 */
export async function signalTurn(
  runtime: Runtime,
  received: Omit<ReceivedMessage, 'message'>,
  { signal, key, at }: SignalEvent,
): Promise<SilentTurn | null> {
  const hear = runtime.intake.signal?.bind(runtime.intake);
  const turn = hear && (await silence(runtime, received, { key, at }));
  if (!hear || !turn) return null;
  const { known, understand } = turn;
  return {
    understand,
    async ask(state) {
      const result = await hear({ ...state, signal, key });
      const isUnasked =
        signal === 'due' && (await restrictedSince(runtime, known.partyId)) !== null;
      return isUnasked ? withoutReminders(result) : result;
    },
  };
}

/** Removes reminders for a person whose data the desk may only store. The receipt of a ticket stays. */
function withoutReminders(result: IntakeResult): IntakeResult {
  const { effects } = result;
  if (effects.some(({ type }) => type === 'ticket.open')) return result;
  return { ...result, effects: effects.filter(({ type }) => type !== 'reply') };
}

/**
 * The turn that records that a citizen deleted a message at their provider; null when the message is not known, or
 * already marked as deleted. The text is kept and marked, because an officer may have acted on it; nothing else
 * changes. The deletion of a message that has not arrived yet is remembered until it does.
 */
export async function deletionTurn(
  runtime: Runtime,
  received: Omit<ReceivedMessage, 'message'>,
  event: Deletion,
): Promise<SilentTurn | null> {
  const turn = await silence(runtime, received, event);
  const original = turn && (await findOriginal(runtime, turn.known.id, event.id));
  if (!original) await keepEarlyDeletion(runtime, received.context.name, event);
  if (!original || original.deletedAt !== null) return null;
  const words = { text: '', deletedAt: event.at };
  return {
    async understand() {
      const understood = await turn.understand();
      return asRevision(runtime, { ...understood, words, isSilent: false }, original);
    },
    ask: ({ ticket }) => ({ effects: ticket ? [{ type: 'ticket.append' }] : [] }),
  };
}

/** @returns null when there is no such conversation, or its citizen was erased */
async function silence(
  runtime: Runtime,
  received: Omit<ReceivedMessage, 'message'>,
  { key, at }: Pick<InboundEventBase, 'key' | 'at'>,
): Promise<(Pick<SilentTurn, 'understand'> & { readonly known: ConversationRow }) | null> {
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
  const silent = { ...received, receivedAt, message };
  return {
    known,
    understand: async () => unheard(await understandMessage(runtime, silent, []), known),
  };
}

/** Marks a turn as silent. The window for writing to the citizen does not grow. */
function unheard(
  understood: UnderstoodMessage,
  { lastInboundAt }: ConversationRow,
): UnderstoodMessage {
  const conversation = { ...understood.conversation, lastInboundAt };
  return { ...understood, conversation, words: { text: '' }, isSilent: true };
}
