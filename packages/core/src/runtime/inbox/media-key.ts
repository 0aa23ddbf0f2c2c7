import { sha256Hex } from '../../audit/sha256.js';
import type { InboundMessage } from '../../channel/inbound.js';

/**
 * Under which key the file of a message lies once it was fetched: the same each time that it is tried.
 *
 * @param index - which of the files of the message it is, from 0
 */
export function mediaKey(
  channel: string,
  { account, key }: Pick<InboundMessage, 'account' | 'key'>,
  index: number,
): string {
  return sha256Hex([channel, account, key, index].join('\n'));
}
