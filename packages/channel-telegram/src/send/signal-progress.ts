import type { ChannelContext, ProgressSignal } from '@aduan/core/channel';
import * as z from 'zod';
import type { Bot } from '../bot.js';
import { callBot } from '../call-bot.js';
import { chatOf } from './chat-of.js';

/** Shows "typing" for up to five seconds. @throws ChannelError */
export async function signalProgress(
  { to }: ProgressSignal,
  context: ChannelContext,
  bot: Bot,
): Promise<void> {
  const body = { chat_id: await chatOf(to, context), action: 'typing' };
  await callBot(bot, context, { method: 'sendChatAction', body, result: z.unknown() });
}
