import type { TelegramOptions } from '@aduan/channel-telegram';

/** The ports that Telegram accepts; an https address without a number is 443. */
const ports: ReadonlySet<string> = new Set(['', '80', '88', '8443']);

/**
 * Reads the token of the bot.
 *
 * @returns null when the desk has none
 * @throws TypeError that names the variable, never its value
 */
export function readTelegramToken(
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const token = environment.TELEGRAM_BOT_TOKEN?.trim();
  if (!token) return null;
  if (/^\d+:[\w-]+$/.test(token)) return token;
  throw new TypeError('TELEGRAM_BOT_TOKEN is no token of a bot.');
}

/**
 * How the desk receives Telegram updates: by webhook at `/aduan/telegram` where Telegram can reach it, otherwise by
 * polling.
 */
export async function telegramSettings(
  { telegramToken: token, publicUrl }: { telegramToken: string | null; publicUrl: URL | null },
  secret: () => Promise<string>,
): Promise<TelegramOptions | null> {
  if (!token) return null;
  if (publicUrl?.protocol !== 'https:' || !ports.has(publicUrl.port)) {
    return { token, polling: true };
  }
  const webhookUrl = new URL('/aduan/telegram', publicUrl).href;
  return { token, webhookSecret: await secret(), webhookUrl };
}
