import { ChannelError } from '@aduan/core';
import type { ChannelContext, OutboundMessage, SendReceipt } from '@aduan/core/channel';
import { threadOf } from '../events/thread-ids.js';
import type { ChatSdkOptions } from '../options.js';
import { commitWrites, scopeOf, within } from '../webhook/scope.js';
import { adapterError } from './adapter-error.js';
import { postableOf } from './postable-of.js';
import { untilClosed } from './until-closed.js';

/** Sends one message through the adapter. @throws ChannelError */
export async function sendMessage(
  message: OutboundMessage,
  context: ChannelContext,
  options: ChatSdkOptions,
): Promise<SendReceipt> {
  const postable = await postableOf(message.content, context);
  const scope = scopeOf(context, null);
  const posted = await within(scope, () =>
    untilClosed(context.signal, async () => {
      const threadId = await privateThread(message.conversation, options);
      return options.adapter.postMessage(threadId, postable);
    }),
  ).catch((error: unknown) => {
    throw adapterError(error, options);
  });
  await commitWrites(scope).catch(() => {
    // The message is sent: lost state of the adapter is no reason to send it twice.
    context.log('warn', 'chat-sdk.state-not-kept', { adapter: options.adapter.name });
  });
  return { ids: [posted.id], status: 'accepted', at: context.now() };
}

/** The private thread of a conversation: an answer may hold a ticket's number and PIN, so it never goes to a group. */
export async function privateThread(
  conversation: string,
  options: ChatSdkOptions,
): Promise<string> {
  const { adapter } = options;
  const { threadId, member } = threadOf(conversation, options);
  if (member === null) return threadId;
  if (adapter.openDM) return adapter.openDM(member);
  throw new ChannelError({ class: 'invalid' }, 'The adapter can write to nobody alone.');
}
