import { sha256Hex } from '../../audit/sha256.js';
import type { InboundMessage } from '../../channel/inbound.js';

/**
 * The key in the blob store of a fetched file of a message. It is the same for each attempt.
 *
 * @param index - position of the file in the message, from 0
 */
export function mediaKey(
  channel: string,
  { account, key }: Pick<InboundMessage, 'account' | 'key'>,
  index: number,
): string {
  return sha256Hex([channel, account, key, index].join('\n'));
}
