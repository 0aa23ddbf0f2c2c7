import type { DeskQueues } from '../runtime/compose/desk-queues.js';

/**
 * Puts what got stuck back in line, by the name that lists give it, `in:7` or `out:0199…`.
 *
 * @returns whether it was stuck; null where nothing has such a name
 */
export async function putBack(
  queues: Pick<DeskQueues, 'replayDelivery' | 'replayInbox'>,
  name: string,
): Promise<boolean | null> {
  const [, sequence, delivery] = /^(?:in:(\d{1,15})|out:([\w-]{1,60}))$/.exec(name) ?? [];
  if (delivery !== undefined) return queues.replayDelivery(delivery);
  return sequence === undefined ? null : queues.replayInbox(Number(sequence));
}
