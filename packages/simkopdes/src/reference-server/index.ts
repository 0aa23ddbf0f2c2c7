export type { Faults } from './faults.js';
export type { HistoryEntry, StoredHistoryEntry, StoredTicket } from './helpdesk-endpoints.js';
export type { HintsTo } from './hints.js';
export type {
  LoggedRequest,
  ReferenceServer,
  ReferenceServerOptions,
} from './reference-server.js';
export { referenceServer } from './reference-server.js';
export type { ChildRegions, NamedRegion } from './regions.js';
export type { Credentials } from './tokens.js';
