import type {
  ChannelContext,
  ChannelErrorInfo,
  OutboundMessage,
  SendReceipt,
} from '@aduan/core/channel';
import * as z from 'zod';
import { classifyAnswer, movedChat } from '../api-error.js';
import type { Bot } from '../bot.js';
import { callBot } from '../call-bot.js';
import { chatOf, recordMovedChat } from './chat-of.js';
import { sendRequest } from './send-request.js';

/** Timeout of sending, in ms: enough for a large document on a slow connection, and below the desk's timeout of a delivery. */
const timeoutMs = 18_000;

const sentSchema = /* @__PURE__ */ z.looseObject({
  message_id: z.int(),
  chat: z.looseObject({ id: z.int() }),
});

/** Limits a rate limit error of a group to that group: Telegram counts 20 messages a minute per group. */
function concerning(chat: number, info: Partial<ChannelErrorInfo> | null) {
  const isGroup = chat < 0;
  return isGroup && info?.class === 'rate_limited'
    ? { ...info, scope: 'recipient' as const }
    : info;
}

/** Sends one message through Telegram. @throws ChannelError */
export async function sendMessage(
  message: OutboundMessage,
  context: ChannelContext,
  bot: Bot,
): Promise<SendReceipt> {
  const chat = await chatOf(message.to, context);
  const request = await sendRequest(message, chat, context.files);
  let moved: number | null = null;
  try {
    const sent = await callBot(bot, context, {
      ...request,
      result: sentSchema,
      timeoutMs,
      classify: (answer) => {
        moved = movedChat(answer);
        return concerning(chat, classifyAnswer(answer));
      },
    });
    const id = `${sent.chat.id}:${sent.message_id}`;
    return { ids: [id], status: 'sent', at: context.now() };
  } catch (error) {
    // Nothing was sent: the next attempt uses the new id.
    if (moved !== null) await recordMovedChat(chat, moved, context);
    throw error;
  }
}
