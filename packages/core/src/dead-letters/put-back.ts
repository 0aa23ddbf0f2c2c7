import type { Queues } from '../runtime/compose/queues.js';
import { deadLetterId } from './dead-letter-id.js';

/**
 * Queues a dead letter again, by its id `in:7` or `out:0199…`.
 *
 * @returns whether it was stuck; null for an invalid id
 */
export async function putBack(
  queues: Pick<Queues, 'replayDelivery' | 'replayInbox'>,
  name: string,
): Promise<boolean | null> {
  const letter = deadLetterId(name);
  if (!letter) return null;
  return letter.side === 'out'
    ? queues.replayDelivery(letter.id)
    : queues.replayInbox(letter.sequence);
}
