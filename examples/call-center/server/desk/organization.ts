import {
  byRegionAndCategory,
  indonesianReferrals,
  inOrder,
  leastLoaded,
  organization,
  roundRobin,
  stickyToLast,
} from '@aduan/core/organization';
import { demoOfficers } from '../accounts/demo-officers.js';
import { teams } from './teams.js';

/**
 * Who handles cases at this desk: its teams, the officers of the demonstration, and where cases are referred
 * to. A complaint about the service itself is for the supervision team, like any about an officer.
 */
export const office = organization({
  agencies: [
    { code: 'pusat-layanan', name: { id: 'Pusat Layanan Contoh', en: 'Example Service Centre' } },
  ],
  units: teams.map(({ id, name, ...competence }) => ({
    code: id,
    name,
    agency: 'pusat-layanan',
    ...competence,
  })),
  officers: demoOfficers.map(({ id, name, roles, team }) => ({
    id,
    roles,
    unit: team,
    knownAs: [name],
  })),
  supervision: ['pengawasan'],
  referrals: indonesianReferrals,
});

/** Who gets a case that is given out: whoever knows the citizen, else whoever has least, in turn. */
export const strategy = inOrder(byRegionAndCategory, stickyToLast, leastLoaded, roundRobin);
