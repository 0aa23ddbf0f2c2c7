import { ChannelError } from '@aduan/core';
import type { ChannelContext } from '@aduan/core/channel';
import * as z from 'zod';
import type { Bot } from '../bot.js';
import { callBot } from '../call-bot.js';
import { askedKinds } from './update-kinds.js';

/** Registers the webhook address with Telegram. The desk starts even if Telegram cannot be reached. */
export async function setWebhook(
  bot: Bot,
  context: ChannelContext,
  { url, secret }: { readonly url: string; readonly secret: string },
): Promise<void> {
  const body = { url, secret_token: secret, allowed_updates: askedKinds };
  try {
    await callBot(bot, context, { method: 'setWebhook', body, result: z.unknown() });
  } catch (error) {
    const code = error instanceof ChannelError ? error.code : 'unexpected';
    context.log('error', 'telegram.webhook-not-set', { code });
  }
}
