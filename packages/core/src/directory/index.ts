export type {
  CooperativeCard,
  CooperativeFacts,
  Facilitator,
  Land,
  LegalStage,
  Loan,
  Management,
  Outlet,
  Sourced,
} from './card.js';
export { ageOf } from './card.js';
export type { Directory, DirectoryCapabilities, DirectoryContext } from './directory.js';
export type { DirectoryErrorClass, DirectoryErrorOptions } from './directory-error.js';
export { DirectoryError, isDirectoryError } from './directory-error.js';
export type {
  DirectoryPush,
  DirectoryUpdate,
  ProgressPush,
  PushedTicket,
  PushObstacle,
  PushOutcome,
  TicketPush,
  TicketUpdate,
} from './exchange.js';
export type { Finding } from './find-with-timeout.js';
export { findWithTimeout } from './find-with-timeout.js';
export {
  type MemoryHelpdesk,
  type MemoryHelpdeskOptions,
  memoryHelpdesk,
} from './memory-helpdesk.js';
export type { PushPolicy, PushPolicyChanges, PushRule } from './push-policy.js';
export { pushObstacle, pushPolicy } from './push-policy.js';
export type {
  CooperativeMatch,
  CooperativeQuery,
  Coordinates,
  NameQuery,
  NearestQuery,
} from './query.js';
export { readCooperativeCard, readCooperativeQuery, readDirectoryPush } from './read-input.js';
export { isSameCooperative } from './same-cooperative.js';
export {
  cooperativeCardSchema,
  cooperativeMatchSchema,
  cooperativeQuerySchema,
  directoryPushSchema,
  pushOutcomeSchema,
  ticketUpdateSchema,
} from './schema.js';
