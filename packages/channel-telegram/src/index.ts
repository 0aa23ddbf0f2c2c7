export { telegramCapabilities } from './capabilities.js';
export { type TelegramReach, telegramFromEnv } from './from-env.js';
export type { TelegramOptions, TelegramTransport } from './options.js';
export { telegramChannel } from './telegram-channel.js';
export { defaultWelcome } from './welcome.js';
