import type { SignalEvent } from '../arrival/insert-signal.js';
import type { IntakeResult } from '../intake.js';
import { restrictedSince } from '../party/restriction.js';
import type { Runtime } from '../runtime.js';
import { conductTurn } from './conduct-turn.js';
import { silentTurn } from './silent-turn.js';
import type { ReceivedMessage } from './understand-message.js';

/**
 * Processes a signal of a conversation.
 *
 * @returns false when the intake takes no signals, or the conversation is gone
 */
export async function receiveSignal(
  runtime: Runtime,
  received: Omit<ReceivedMessage, 'message'>,
  { signal, key, at }: SignalEvent,
): Promise<boolean> {
  const hear = runtime.intake.signal?.bind(runtime.intake);
  const turn = hear && (await silentTurn(runtime, received, { key, at }));
  if (!hear || !turn) return false;
  await conductTurn(runtime, turn.understand, async (state) => {
    const result = await hear({ ...state, signal, key });
    const isUnasked =
      signal === 'due' && (await restrictedSince(runtime, turn.known.partyId)) !== null;
    return isUnasked ? withoutReminders(result) : result;
  });
  return true;
}

/** Removes reminders for somebody whose data the desk may only store. The receipt of a ticket stays. */
function withoutReminders(result: IntakeResult): IntakeResult {
  const { effects } = result;
  if (effects.some(({ type }) => type === 'ticket.open')) return result;
  return { ...result, effects: effects.filter(({ type }) => type !== 'reply') };
}
