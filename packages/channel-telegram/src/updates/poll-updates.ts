import { ChannelError } from '@aduan/core';
import type { ChannelContext, InboundEvent } from '@aduan/core/channel';
import * as z from 'zod';
import type { Bot } from '../bot.js';
import { callBot } from '../call-bot.js';
import { answerTo } from './answer-update.js';
import { updateSchema } from './schemas.js';
import { updateEvents } from './update-events.js';
import { askedKinds } from './update-kinds.js';

/** Long polling timeout, in s. */
const holdSeconds = 25;
const reserveMs = 10_000;

const updatesSchema = /* @__PURE__ */ z.array(updateSchema);

/**
 * Polls for updates once. Telegram keeps updates until it is asked with a later offset. That is the cursor of the next
 * poll, after the desk has stored everything.
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
    updateEvents(update, bot.account, context.now(), bot.entryPoints),
  );
  // The cursor may go down: Telegram can restart its numbering.
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

/** Prepares the next poll after an error: removes a webhook that blocks polling, and waits as long as Telegram asks. */
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

/** Answers an update. A failure is only logged, since polling again would not help. */
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
