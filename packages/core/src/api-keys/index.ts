export type { ApiKey, ApiKeyInput, ApiKeys, IssuedApiKey, KeyHolder } from './api-keys.js';
export { createApiKeys } from './create-api-keys.js';
