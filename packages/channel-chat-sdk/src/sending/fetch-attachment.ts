import { type Channel, ChannelError } from '@aduan/core';
import type { ChannelContext, MediaRef } from '@aduan/core/channel';
import type { ChatAttachment } from '../adapter/chat-message.js';
import type { ChatSdkOptions } from '../options.js';
import { scopeOf, within } from '../webhook/scope.js';
import { adapterError } from './adapter-error.js';
import { untilClosed } from './until-closed.js';

type Fetched = Awaited<ReturnType<NonNullable<Channel['fetchMedia']>>>;

/** Fetches a received file. Adapters read it into memory as a whole. @throws ChannelError */
export async function fetchAttachment(
  { ref, mime }: MediaRef,
  context: ChannelContext,
  options: ChatSdkOptions,
): Promise<Fetched> {
  // Written by `mediaPart`.
  const stored = JSON.parse(ref) as ChatAttachment;
  const attachment = options.adapter.rehydrateAttachment?.(stored) ?? stored;
  if (!attachment.fetchData) {
    throw new ChannelError({ class: 'invalid' }, 'The adapter cannot fetch its files later.');
  }
  const { fetchData } = attachment;
  try {
    const bytes = await within(scopeOf(context, null), () =>
      untilClosed(context.signal, fetchData),
    );
    return {
      body: new Blob([new Uint8Array(bytes)]).stream(),
      mime: mime ?? 'application/octet-stream',
    };
  } catch (error) {
    throw adapterError(error, options);
  }
}
