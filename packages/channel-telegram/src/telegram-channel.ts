import type { Channel } from '@aduan/core';
import { isSameSecret } from '@aduan/http';
import { botOf } from './bot.js';
import { telegramCapabilities } from './capabilities.js';
import { fetchFile } from './fetch-file.js';
import { checkOptions, type TelegramOptions } from './options.js';
import { sendMessage } from './send/send-message.js';
import { signalProgress } from './send/signal-progress.js';
import { answerInPlace } from './updates/answer-update.js';
import { parseWebhook } from './updates/parse-webhook.js';
import { pollUpdates } from './updates/poll-updates.js';
import { setWebhook } from './updates/set-webhook.js';
import { defaultWelcome } from './welcome.js';

/**
 * Telegram through a bot.
 *
 * @example
 * ```ts nocheck (needs a bot)
 * const telegram = telegramChannel({ token, webhookSecret, webhookUrl: 'https://desk.example/aduan/telegram' });
 * const behindTheFirewall = telegramChannel({ token, polling: true });
 * createAduan({ channels: { telegram } });
 * ```
 *
 * @throws InputError when an option does not have the right form
 */
export function telegramChannel(options: TelegramOptions): Channel {
  checkOptions(options);
  const { welcome = defaultWelcome, polling, webhookUrl: url, webhookSecret: secret } = options;
  const bot = botOf(options);
  return {
    contract: 'channel/1',
    name: 'telegram',
    capabilities: { ...telegramCapabilities, transport: polling ? 'poll' : 'webhook' },
    ...(url && { start: (context) => setWebhook(bot, context, { url, secret }) }),
    ...(polling && { poll: (cursor, context) => pollUpdates(bot, context, cursor, welcome) }),
    verify: verifierOf(options),
    parse: async (body, _request, { now }) =>
      parseWebhook(body, bot.account, now(), bot.entryPoints),
    acknowledge: (outcome, events) => answerInPlace(outcome, events, welcome),
    send: (message, context) => sendMessage(message, context, bot),
    signalProgress: (progressSignal, context) => signalProgress(progressSignal, context, bot),
    fetchMedia: (media, context) => fetchFile(media, context, bot),
  };
}

/** Verifies the agreed secret: Telegram signs nothing. With polling there are no webhook requests. */
function verifierOf({ webhookSecret }: TelegramOptions): Channel['verify'] {
  return async (request) => {
    if (webhookSecret === undefined) {
      return { ok: false, status: 404, reason: 'updates are polled' };
    }
    const given = request.headers.get('x-telegram-bot-api-secret-token') ?? '';
    const isGenuine = await isSameSecret(given, webhookSecret);
    return isGenuine ? { ok: true } : { ok: false, status: 401, reason: 'bad secret token' };
  };
}
