import type { ChannelContext, ProgressSignal } from '@aduan/core/channel';
import { createHttp, toChannelError } from '@aduan/http';
import { classifyAnswer } from '../error-table.js';
import type { Provider } from '../provider.js';

/** Marks a message as read and shows "typing" for up to 25 seconds. @throws ChannelError */
export async function signalProgress(
  { id }: ProgressSignal,
  context: ChannelContext,
  { baseUrl, headers }: Provider,
): Promise<void> {
  const json = {
    messaging_product: 'whatsapp',
    status: 'read',
    message_id: id,
    typing_indicator: { type: 'text' },
  };
  try {
    await createHttp(context, { baseUrl, headers }).post('messages', { json });
  } catch (error) {
    throw toChannelError(error, { classify: classifyAnswer });
  }
}
