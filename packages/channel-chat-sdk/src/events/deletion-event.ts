import type { InboundEvent } from '@aduan/core/channel';
import type { AdapterEvent } from '../adapter/adapter-event.js';
import type { ChatSdkOptions } from '../options.js';
import { authorOf } from './group-authors.js';
import { accountOf, conversationOf, isGroup } from './thread-ids.js';

type Deletion = Extract<AdapterEvent, { readonly type: 'deleted' }>;

/** The event of a deleted message. Adapters do not say who deleted it; in a group its author is assumed. */
export async function deletionEvent(
  { threadId, messageId: id }: Deletion,
  key: string,
  at: number,
  options: ChatSdkOptions,
): Promise<InboundEvent> {
  const userId = isGroup(threadId, options) ? await authorOf(threadId, id) : null;
  const conversation = userId === null ? threadId : conversationOf(threadId, { userId }, options);
  return { type: 'deleted', key, at, account: accountOf(options), conversation, id };
}
