import type { ChannelContext, ProgressSignal } from '@aduan/core/channel';
import type { ChatSdkOptions } from '../options.js';
import { scopeOf, within } from '../webhook/scope.js';
import { adapterError } from './adapter-error.js';
import { privateThread } from './send-message.js';
import { untilClosed } from './until-closed.js';

/** Shows "typing" in the thread where the person reads the answer. @throws ChannelError */
export async function signalProgress(
  { conversation }: ProgressSignal,
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
