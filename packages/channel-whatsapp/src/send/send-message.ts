import type { ChannelContext, OutboundMessage, SendReceipt } from '@aduan/core/channel';
import { createHttp, toChannelError } from '@aduan/http';
import * as z from 'zod';
import { classifyAnswer } from '../error-table.js';
import type { Provider } from '../provider.js';
import { messageBody, recipientOf } from './message-body.js';
import { uploadFile } from './upload-file.js';

const answerSchema = /* @__PURE__ */ z.looseObject({
  messages: z.array(z.looseObject({ id: z.string().min(1) })).min(1),
});

/** Sends one message through the Cloud API. @throws ChannelError */
export async function sendMessage(
  message: OutboundMessage,
  context: ChannelContext,
  provider: Provider,
): Promise<SendReceipt> {
  recipientOf(message.to);
  const { content } = message;
  const isMedia = content.type === 'media';
  const fileId = isMedia ? await uploadFile(content.media, context, provider) : null;
  const json = messageBody(message, fileId, provider.locale);
  try {
    const { baseUrl, headers } = provider;
    const http = createHttp(context, { baseUrl, headers });
    const answer = answerSchema.parse(await http.post('messages', { json }).json());
    return { ids: answer.messages.map(({ id }) => id), status: 'accepted', at: context.now() };
  } catch (error) {
    throw toChannelError(error, { classify: classifyAnswer });
  }
}
