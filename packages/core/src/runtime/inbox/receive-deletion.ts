import type { InboundEvent } from '../../channel/inbound.js';
import type { Desk } from '../desk.js';
import { conductTurn } from './conduct-turn.js';
import { findOriginal } from './original-message.js';
import { asRevision } from './revise-words.js';
import { silentTurn } from './silent-turn.js';
import type { ReceivedMessage } from './understand-message.js';

/**
 * Notes that a citizen deleted a message at his provider. Its words stay, since somebody may have acted on them; they
 * are marked, and nothing else moves.
 *
 * @returns false when the message is not known, or known as deleted
 */
export async function receiveDeletion(
  desk: Desk,
  received: Omit<ReceivedMessage, 'message'>,
  event: Extract<InboundEvent, { readonly type: 'deleted' }>,
): Promise<boolean> {
  const turn = await silentTurn(desk, received, event);
  const original = turn && (await findOriginal(desk, turn.known.id, event.id));
  if (!original || original.deletedAt !== null) return false;
  const words = { text: '', deletedAt: event.at };
  await conductTurn(
    desk,
    async () => {
      const silence = await turn.understand();
      return asRevision(desk, { ...silence, words, isSilent: false }, original);
    },
    ({ ticket }) => ({ effects: ticket ? [{ type: 'ticket.append' }] : [] }),
  );
  return true;
}
