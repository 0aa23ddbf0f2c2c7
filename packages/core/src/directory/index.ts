export {
  ageOf,
  type CooperativeCard,
  type CooperativeFacts,
  type Facilitator,
  type Land,
  type LegalStage,
  type Loan,
  type Management,
  type Outlet,
  type Sourced,
} from './card.js';
export type { Directory, DirectoryCapabilities, DirectoryContext } from './directory.js';
export {
  DirectoryError,
  type DirectoryErrorClass,
  type DirectoryErrorOptions,
  isDirectoryError,
} from './directory-error.js';
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
export { type Finding, findWithTimeout } from './find-with-timeout.js';
export {
  type MemoryHelpdesk,
  type MemoryHelpdeskOptions,
  memoryHelpdesk,
} from './memory-helpdesk.js';
export {
  type PushPolicy,
  type PushPolicyChanges,
  type PushRule,
  pushObstacle,
  pushPolicy,
} from './push-policy.js';
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
