import type { ChannelContext, ChannelErrorInfo, OutboundMessage, SendReceipt } from '@aduan/core';
import * as z from 'zod';
import { classifyAnswer, movedChat } from '../api-error.js';
import type { Bot } from '../bot.js';
import { callBot } from '../call-bot.js';
import { chatOf, recordMovedChat } from './chat-of.js';
import { sendRequest } from './send-request.js';

/** A large document over a slow line, ms; less than the time that the desk gives a delivery. */
const timeoutMs = 18_000;

const sentSchema = /* @__PURE__ */ z.looseObject({
  message_id: z.int(),
  chat: z.looseObject({ id: z.int() }),
});

/** A group takes 20 messages a minute: when it has had enough, others have not. */
function concerning(chat: number, info: Partial<ChannelErrorInfo> | null) {
  const isGroup = chat < 0;
  return isGroup && info?.class === 'rate_limited'
    ? { ...info, scope: 'recipient' as const }
    : info;
}

/** Hands one message to Telegram. @throws ChannelError */
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
    // Nothing was sent: the next try of the desk finds the group.
    if (moved !== null) await recordMovedChat(chat, moved, context);
    throw error;
  }
}
