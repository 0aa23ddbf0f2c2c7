export type { SimkopdesAuth } from './connection/auth.js';
export type { CircuitBreakerOptions } from './connection/circuit-breaker.js';
export type { ClientCredentials } from './connection/client-credentials.js';
export type { ConnectionOptions } from './connection/connection.js';
export type { RequestBudgetOptions } from './connection/request-budget.js';
export type { CardsOptions } from './cooperatives/cached-cards.js';
export { copiedDirectory } from './copy/copied-directory.js';
export type { CopyProgress } from './copy/copy-cooperatives.js';
export { copyCooperatives } from './copy/copy-cooperatives.js';
export type { CopyStore } from './copy/copy-store.js';
export type { SimkopdesEndpoints } from './endpoints.js';
export type { HelpdeskEndpoints, HelpdeskLimits, HelpdeskOptions } from './helpdesk/helpdesk.js';
export type { SimkopdesMapping } from './mapping.js';
export type { SimkopdesOptions } from './options.js';
export {
  type Cooperatives,
  type CooperativesOptions,
  cooperatives,
} from './plugin/cooperatives-plugin.js';
export { simkopdes } from './simkopdes.js';
export { type SimkopdesServer, simkopdesServerFromEnv } from './simkopdes-server.js';
export { UnexpectedShape } from './unexpected-shape.js';
export type { SimkopdesWebhookOptions } from './webhook.js';
export { simkopdesWebhook } from './webhook.js';
