export type { AuthenticationOptions } from './access/authenticate.js';
export type { RateLimitOptions } from './access/rate-limits.js';
export { type Scope, scopeNames } from './access/scopes.js';
export type { ApiOptions, ListedOfficer, ListedRegion } from './api-options.js';
export { type Api, createApi } from './create-api.js';
export type { JsonSchema } from './document/json-schemas.js';
export type {
  OpenApiContents,
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponse,
  OpenApiWebhook,
} from './document/openapi-document.js';
