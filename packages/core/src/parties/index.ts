export type { IdentityEvidence } from '../runtime/party/identity.js';
export { createParties } from './create-parties.js';
export type {
  MergeResult,
  OfficerEvidence,
  Parties,
  PartyCommandOptions,
  PersonFindOptions,
  PersonReadOptions,
  PersonWithHistory,
  SplitResult,
} from './parties.js';
export type { PartyEventFacts, PartyEventType } from './party-events.js';
export type { PartyHistoryEntry } from './party-history.js';
export type { IdentityView, PartyView, PersonView } from './person.js';
export type { PersonMatch } from './person-matches.js';
