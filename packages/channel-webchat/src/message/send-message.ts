import { ChannelError } from '@aduan/core';
import type { ChannelContext, OutboundMessage, SendReceipt } from '@aduan/core/channel';
import { keepSecret } from './secret-values.js';

/**
 * Sends nothing over the network: the browser reads the transcript that the core keeps. Only values for the citizen
 * alone are not in it; they are kept here until they are fetched.
 *
 * @throws ChannelError `invalid` for a template
 */
export async function sendMessage(
  message: OutboundMessage,
  context: ChannelContext,
): Promise<SendReceipt> {
  const { content, conversation, key } = message;
  if (content.type === 'template') {
    throw new ChannelError({ class: 'invalid' }, 'A web chat has no templates: send text.');
  }
  if (content.type === 'text' && content.secrets) {
    await keepSecretOrRetry(context, conversation, key, content.secrets);
  }
  return { ids: [key], status: 'sent', at: context.now() };
}

async function keepSecretOrRetry(...args: Parameters<typeof keepSecret>): Promise<void> {
  try {
    await keepSecret(...args);
  } catch (cause) {
    throw new ChannelError({ class: 'retryable' }, 'The key-value store did not answer.', {
      cause,
    });
  }
}
