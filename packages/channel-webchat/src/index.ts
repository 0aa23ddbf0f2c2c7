export { consentIntake } from './consent/consent-intake.js';
export type { WebchatConsent } from './consent/consent-options.js';
export type { CopyMail, WebchatCopies } from './copy/copy-options.js';
export type { WebchatLimits } from './limits.js';
export type { WebchatOptions, WebchatPage } from './options.js';
export type { WebchatTyping } from './typing/typing.js';
export { type WebchatTypingCalls, webchatTyping } from './typing/typing-plugin.js';
export { type WebchatChannel, webchatChannel } from './webchat-channel.js';
export { type WebchatEnvOptions, webchatFromEnv } from './webchat-from-env.js';
