import type { Attention, ChannelContext } from '@aduan/core';
import { scopeOf, within } from '../delivery/scope.js';
import type { ChatSdkOptions } from '../options.js';
import { adapterError } from './adapter-error.js';
import { privateThread } from './send-message.js';
import { untilClosed } from './until-closed.js';

/** Shows that somebody writes, where the person reads the answer. @throws ChannelError */
export async function attend(
  { conversation }: Attention,
  context: ChannelContext,
  options: ChatSdkOptions,
): Promise<void> {
  await within(scopeOf(context, null), () =>
    untilClosed(context.signal, async () => {
      const threadId = await privateThread(conversation, options);
      await options.adapter.startTyping?.(threadId);
    }),
  ).catch((error: unknown) => {
    throw adapterError(error, options);
  });
}
