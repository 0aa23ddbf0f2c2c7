export type { EscalatedFacts, RoutedFacts } from './case-facts.js';
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
