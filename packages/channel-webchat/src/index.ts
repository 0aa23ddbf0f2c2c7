export type { WebchatLimits } from './limits.js';
export type { WebchatOptions, WebchatPage } from './options.js';
export { webchatChannel } from './webchat-channel.js';
