import { faultQueue, type ProviderStandIn } from '@aduan/http/stand-in';
import type { HttpHandler } from 'msw/http';
import type { TelegramOptions } from '../options.js';
import type { TelegramFault } from './bot-api-error.js';
import { botApiHandlers } from './bot-api-handlers.js';
import type { BotCall, SentTelegramMessage } from './bot-call.js';
import type { TelegramFile, TelegramIncoming } from './incoming.js';
import { fileIdOf, type TelegramUpdate, updateOf } from './incoming-update.js';
import { signedRequest } from './signed-request.js';
import { updateQueue } from './update-queue.js';

/** Options of `telegramProvider`: the options of the channel, and the URL of the desk. */
export interface TelegramProviderOptions
  extends Pick<TelegramOptions, 'token' | 'apiRoot' | 'webhookSecret'> {
  /** The webhook address. Default `http://localhost/aduan/telegram`. */
  readonly url?: string;
  /** Epoch ms. */
  readonly now: () => number;
}

/** A stand-in for Telegram. */
export interface TelegramProvider
  extends ProviderStandIn<TelegramIncoming, SentTelegramMessage, TelegramFault> {
  /** For `setupServer(...handlers)` of `msw/node`. */
  readonly handlers: readonly HttpHandler[];
  /** Every call of the Bot API, oldest first: also typing signals, answers to buttons and what failed. */
  readonly calls: readonly BotCall[];
  /** Keeps an update for a desk that polls, in place of `receive`. */
  queue(incoming: TelegramIncoming): void;
}

/**
 * A stand-in for the Bot API, for tests without a bot. It refuses foreign tokens, serves the files that citizens send,
 * and records the messages that the desk sends. Ids are counted, so that every run is the same. Faults apply to
 * messages and files, not to typing signals, buttons and polls.
 *
 * @example
 * ```ts nocheck (see the README)
 * const telegram = telegramProvider({ ...options, now: Date.now });
 * const server = setupServer(...telegram.handlers);
 * await aduan.fetch(await telegram.receive({ from: 7_000_000_001, text: 'Gerai tutup' }));
 * ```
 */
export function telegramProvider(options: TelegramProviderOptions): TelegramProvider {
  const { token, webhookSecret = null, now, url = 'http://localhost/aduan/telegram' } = options;
  const root = (options.apiRoot ?? 'https://api.telegram.org').replace(/\/+$/, '');
  const sent: SentTelegramMessage[] = [];
  const calls: BotCall[] = [];
  const files = new Map<string, TelegramFile>();
  const faults = faultQueue<TelegramFault>();
  const updates = updateQueue();
  let count = 0;

  function happen(incoming: TelegramIncoming): TelegramUpdate {
    count += 1;
    const occurrence = { count, date: Math.floor(now() / 1_000) };
    if ('file' in incoming) files.set(fileIdOf(occurrence), incoming.file);
    return updateOf(incoming, occurrence);
  }

  return {
    handlers: botApiHandlers({ root, token, faults, calls, sent, updates, files }),
    sent,
    calls,
    receive: async (incoming) =>
      signedRequest(webhookSecret, url, JSON.stringify(happen(incoming))),
    queue: (incoming) => updates.add(happen(incoming)),
    fail: faults.fail,
    recover: faults.recover,
  };
}
