import type { ChannelContext, InboundReceipt } from '@aduan/core/channel';
import { readTranscript } from '../stream/read-transcript.js';
import type { Webchat } from '../webchat.js';

/**
 * The receipts of a read mark: one for each message of the desk up to that revision which was unread. The same mark
 * again gives the same keys, or nothing.
 */
export async function readReceipts(
  webchat: Webchat,
  context: ChannelContext,
  conversation: string,
  revision: number,
): Promise<readonly InboundReceipt[]> {
  const { account } = webchat;
  const entries = await readTranscript(context, account, conversation);
  return entries
    .filter((entry) => entry.direction === 'out' && entry.status !== 'read')
    .filter((entry) => entry.revision <= revision)
    .map((entry) => ({
      type: 'receipt',
      key: `${entry.id}:read`,
      id: entry.id,
      status: 'read',
      at: context.now(),
      account,
      conversation,
    }));
}
