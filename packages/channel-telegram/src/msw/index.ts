export type { BotApiError, TelegramFault } from './bot-api-error.js';
export type { BotCall, SentFile, SentTelegramMessage } from './bot-call.js';
export type {
  TelegramContent,
  TelegramFile,
  TelegramIncoming,
  TelegramSender,
} from './incoming.js';
export type { TelegramProvider, TelegramProviderOptions } from './telegram-provider.js';
export { telegramProvider } from './telegram-provider.js';
