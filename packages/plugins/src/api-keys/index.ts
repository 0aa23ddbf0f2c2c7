export type { ApiKey, ApiKeyInput, ApiKeys, IssuedApiKey, KeyHolder } from './api-keys.js';
export { apiKeys } from './api-keys-plugin.js';
