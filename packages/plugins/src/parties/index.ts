export type {
  MergeResult,
  OfficerEvidence,
  Parties,
  PersonFindOptions,
  PersonMatches,
  PersonReadOptions,
  PersonWithHistory,
  SplitResult,
} from './parties.js';
export { parties } from './parties-plugin.js';
export type { PartyHistoryEntry } from './party-history.js';
export type { IdentityView, PartyView, PersonView } from './person.js';
export type { PersonMatch } from './person-matches.js';
