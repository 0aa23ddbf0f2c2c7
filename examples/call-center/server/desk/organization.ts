import {
  byRegionAndCategory,
  indonesianReferrals,
  inOrder,
  leastLoaded,
  type OfficerDuty,
  type Organization,
  type OrganizationDefinition,
  organization,
  roundRobin,
  stickyToLast,
} from '@aduan/plugins/organization';
import { teams } from './teams.js';

/** Name of this office, which is invented. */
export const officeName = { id: 'Pusat Layanan Contoh', en: 'Example Service Centre' } as const;

const agency = 'pusat-layanan';

/**
 * The organization of this desk: its teams, and the units to which tickets are referred. A complaint about the service
 * itself goes to the supervision team, like any complaint about an officer.
 */
export const definition: Omit<OrganizationDefinition, 'officers'> = {
  agencies: [{ code: agency, name: officeName }],
  units: teams.map(({ id, name, ...competence }) => ({ code: id, name, agency, ...competence })),
  supervision: ['pengawasan'],
  referrals: indonesianReferrals,
};

/** Makes a fixed organization of these officers. */
export function officeOf(
  officers: readonly (Pick<OfficerDuty, 'id' | 'unit' | 'roles'> & { readonly name: string })[],
): Organization {
  return organization({
    ...definition,
    officers: officers.map(({ id, name, roles, unit }) => ({ id, roles, unit, knownAs: [name] })),
  });
}

/** Who is assigned a ticket: the officer who knows the citizen, else the one with the fewest tickets, in turn. */
export const strategy = inOrder(byRegionAndCategory, stickyToLast, leastLoaded, roundRobin);
