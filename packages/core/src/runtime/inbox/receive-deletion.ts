import type { Runtime } from '../runtime.js';
import { conductTurn } from './conduct-turn.js';
import { type Deletion, keepEarlyDeletion } from './early-deletion.js';
import { findOriginal } from './original-message.js';
import { asRevision } from './revise-text.js';
import { silentTurn } from './silent-turn.js';
import type { ReceivedMessage } from './understand-message.js';

/**
 * Records that a citizen deleted a message at their provider. The text is kept and marked, since somebody may have
 * acted on it; nothing else changes. The deletion of a message that has not arrived is remembered until it does.
 *
 * @returns false when the message is not known, or already marked as deleted
 */
export async function receiveDeletion(
  runtime: Runtime,
  received: Omit<ReceivedMessage, 'message'>,
  event: Deletion,
): Promise<boolean> {
  const turn = await silentTurn(runtime, received, event);
  const original = turn && (await findOriginal(runtime, turn.known.id, event.id));
  if (!original) await keepEarlyDeletion(runtime, received.context.name, event);
  if (!original || original.deletedAt !== null) return false;
  const words = { text: '', deletedAt: event.at };
  await conductTurn(
    runtime,
    async () => {
      const silence = await turn.understand();
      return asRevision(runtime, { ...silence, words, isSilent: false }, original);
    },
    ({ ticket }) => ({ effects: ticket ? [{ type: 'ticket.append' }] : [] }),
  );
  return true;
}
