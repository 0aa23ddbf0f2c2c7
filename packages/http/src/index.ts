export type { HttpClient, HttpOptions } from './create-http.js';
export { createHttp } from './create-http.js';
export { isSameSecret } from './is-same-secret.js';
export { retryAfterMs } from './retry-after.js';
export type { ChannelErrorOptions, ProviderAnswer } from './to-channel-error.js';
export { toChannelError } from './to-channel-error.js';
export type { HmacCheck } from './verify-hmac.js';
export { verifyHmac } from './verify-hmac.js';
