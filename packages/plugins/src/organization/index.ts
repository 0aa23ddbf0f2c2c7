export {
  type AssignmentSituation,
  type AssignmentStrategy,
  byRegionAndCategory,
  inOrder,
  leastLoaded,
  roundRobin,
  stickyToLast,
} from './assignment.js';
export { ClaimedError } from './claimed-error.js';
export type {
  Agency,
  OfficerDuty,
  OrganizationDefinition,
  ReferralTarget,
  Reportable,
  Unit,
} from './definition.js';
export { indonesianReferrals } from './indonesian-referrals.js';
export { type Organization, organization } from './organization.js';
export {
  type OrganizationSource,
  type OrganizationVersion,
  organizationSource,
  type ReplaceableOrganization,
} from './organization-source.js';
export type { EscalatedFacts, RoutedFacts } from './routing-facts.js';
export { type Teams, type TeamsOptions, teams } from './teams.js';
