import type { SignalEvent } from '../arrival/insert-signal.js';
import type { IntakeResult } from '../intake.js';
import { restrictedSince } from '../party/restriction.js';
import type { Runtime } from '../runtime.js';
import { conductTurn } from './conduct-turn.js';
import { silentTurn } from './silent-turn.js';
import type { ReceivedMessage } from './understand-message.js';

/**
 * Deals with what happens to a conversation beside its messages.
 *
 * @returns false when there is nobody to tell it
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

/** What the desk says of its own accord, to somebody whose data it may only keep: the receipt of a case. */
function withoutReminders(result: IntakeResult): IntakeResult {
  const { effects } = result;
  if (effects.some(({ type }) => type === 'ticket.open')) return result;
  return { ...result, effects: effects.filter(({ type }) => type !== 'reply') };
}
