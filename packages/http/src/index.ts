export type { HttpClient, HttpOptions } from './create-http.js';
export { createHttp } from './create-http.js';
export type { FileHost } from './fetch-file.js';
export { fetchFile, isAtFileHost } from './fetch-file.js';
export { isSameSecret } from './is-same-secret.js';
export { readVariables } from './read-variables.js';
export { retryAfterMs } from './retry-after.js';
export type { ChannelErrorOptions, ProviderAnswer } from './to-channel-error.js';
export { toChannelError } from './to-channel-error.js';
export type { UpgradeConnection, UpgradeRequest, UpgradeTerms } from './upgrade-handler.js';
export { upgradeHandler } from './upgrade-handler.js';
export type { HmacCheck } from './verify-hmac.js';
export { verifyHmac } from './verify-hmac.js';
export type {
  StandardWebhookCheck,
  StandardWebhookVerdict,
} from './verify-standard-webhook.js';
export { standardWebhookKey, verifyStandardWebhook } from './verify-standard-webhook.js';
