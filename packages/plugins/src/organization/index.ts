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
  OrganizationBody,
  OrganizationDefinition,
  ReferralTarget,
  Reportable,
  Unit,
} from './definition.js';
export { indonesianReferrals } from './indonesian-referrals.js';
export { type AccessNotice, accessListener } from './officers/access-listener.js';
export type {
  ApprovedOfficer,
  ChangedOfficer,
  Grant,
  GrantKind,
  InvitedOfficer,
  Officer,
  OfficerChange,
  OfficerDuties,
  OfficerHistoryEntry,
  OfficerInput,
  OfficerList,
  OfficerState,
  Officers,
} from './officers/officer.js';
export { type RoleRights, type Roles, rolesOf } from './officers/role-rights.js';
export {
  accessEndListener,
  type IssuedLink,
  type LinkedOfficer,
  type LinkUse,
  linkIssuer,
  linkRedeemer,
  signInEraser,
  signInListener,
} from './officers/sign-in-points.js';
export { type StoredOrganization, storedOrganization } from './officers/stored-organization.js';
export { type Organization, organization } from './organization.js';
export {
  type OrganizationSource,
  type OrganizationVersion,
  organizationSource,
  type ReplaceableOrganization,
} from './organization-source.js';
export type { EscalatedFacts, RoutedFacts } from './routing-facts.js';
export { type Teams, type TeamsOptions, teams } from './teams.js';
