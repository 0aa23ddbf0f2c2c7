import type { Channel } from '@aduan/core';
import { telegramChannel } from './telegram-channel.js';

/** The ports that Telegram accepts; an https address without a number is 443. */
const ports: ReadonlySet<string> = new Set(['', '80', '88', '8443']);

/** How Telegram reaches a desk. */
export interface TelegramReach {
  /** The public address of the desk; null where it has none. */
  readonly publicUrl: URL | null;
  /** The secret that Telegram sends with each update: 1 to 256 letters, digits, dashes and underscores. */
  readonly webhookSecret: string;
}

/**
 * Makes the Telegram channel from `TELEGRAM_BOT_TOKEN`. It gets updates by webhook at `/aduan/telegram` where Telegram
 * can reach the desk: over https, at port 80, 88, 443 or 8443. Otherwise it asks for them.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when the variable is not set
 * @throws TypeError that names the variable, never its value
 */
export function telegramFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
  { publicUrl, webhookSecret }: TelegramReach,
): Channel | null {
  const token = environment.TELEGRAM_BOT_TOKEN?.trim();
  if (!token) return null;
  if (!/^\d+:[\w-]+$/.test(token)) throw new TypeError('TELEGRAM_BOT_TOKEN is no token of a bot.');
  if (publicUrl?.protocol !== 'https:' || !ports.has(publicUrl.port)) {
    return telegramChannel({ token, polling: true });
  }
  const webhookUrl = new URL('/aduan/telegram', publicUrl).href;
  return telegramChannel({ token, webhookSecret, webhookUrl });
}
