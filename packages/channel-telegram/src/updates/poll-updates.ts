import { type ChannelContext, ChannelError, type InboundEvent } from '@aduan/core';
import * as z from 'zod';
import type { Bot } from '../bot.js';
import { callBot } from '../call-bot.js';
import { answerTo } from './answer-update.js';
import { updateSchema } from './schemas.js';
import { updateEvents } from './update-events.js';
import { askedKinds } from './update-kinds.js';

/** How long Telegram holds a question that it has no news for, s. */
const holdSeconds = 25;
const reserveMs = 10_000;

const updatesSchema = /* @__PURE__ */ z.array(updateSchema);

/**
 * Asks for news once. What is handed out stays at Telegram until it is asked for what comes after it: that
 * happens with the cursor of the next question, when the desk has stored everything.
 *
 * @throws ChannelError
 */
export async function* pollUpdates(
  bot: Bot,
  context: ChannelContext,
  cursor: string | null,
  welcome: string,
): AsyncGenerator<{ readonly events: readonly InboundEvent[]; readonly cursor: string }> {
  const updates = await newsFor(bot, context, cursor);
  const last = updates.at(-1);
  if (!last) return;
  const events = updates.flatMap((update) =>
    updateEvents(update, bot.account, context.now(), bot.doors),
  );
  // Whatever number it has: where Telegram counts anew, the next question does too.
  yield { events, cursor: String(last.update_id + 1) };
  for (const event of events) await answer(bot, context, event, welcome);
}

async function newsFor(bot: Bot, context: ChannelContext, cursor: string | null) {
  try {
    return await callBot(bot, context, {
      method: 'getUpdates',
      body: {
        ...(cursor !== null && { offset: Number(cursor) }),
        timeout: holdSeconds,
        allowed_updates: askedKinds,
      },
      result: updatesSchema,
      timeoutMs: holdSeconds * 1_000 + reserveMs,
    });
  } catch (error) {
    if (context.signal.aborted) return [];
    await makeWay(bot, context, error);
    throw error;
  }
}

/** Does what the next question needs: no webhook beside it, and no haste. */
async function makeWay(bot: Bot, context: ChannelContext, error: unknown): Promise<void> {
  const { code, retryAfterMs } = error instanceof ChannelError ? error.info : {};
  if (code === 409) {
    context.log('warn', 'telegram.webhook-removed');
    await callBot(bot, context, { method: 'deleteWebhook', body: {}, result: z.unknown() });
  }
  if (retryAfterMs !== undefined) await pause(retryAfterMs, context.signal);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What an update asks for by itself. A button that waits a little longer is no reason to ask again. */
async function answer(
  bot: Bot,
  context: ChannelContext,
  event: InboundEvent,
  welcome: string,
): Promise<void> {
  const call = answerTo(event, welcome);
  if (!call) return;
  try {
    await callBot(bot, context, { ...call, result: z.unknown() });
  } catch (error) {
    const code = error instanceof ChannelError ? error.code : 'unexpected';
    context.log('warn', 'telegram.not-answered', { method: call.method, code });
  }
}
